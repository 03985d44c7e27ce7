package app.zaguan.documents.desk.page;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.desk.Found;
import app.zaguan.documents.quotes.Quoting;
import app.zaguan.documents.quotes.Signature;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import app.zaguan.shared.Refused;
import app.zaguan.shared.web.screen.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writes down an answer to a quote that was given otherwise: by telephone, on paper. */
@Controller
class AnswerController {

  private final DocumentPages pages;
  private final Documents documents;
  private final Quoting quoting;
  private final Notices notices;

  AnswerController(DocumentPages pages, Documents documents, Quoting quoting, Notices notices) {
    this.pages = pages;
    this.documents = documents;
    this.quoting = quoting;
    this.notices = notices;
  }

  @PostMapping("/quotes/{id}/acceptance")
  @Needs(area = Area.SALES, level = Level.EDIT)
  ModelAndView accept(
      DocumentType type,
      @PathVariable DocumentId id,
      Member member,
      @RequestParam(defaultValue = "0") int revision,
      @RequestParam(defaultValue = "") String name) {
    Found.document(documents, type, id);
    try {
      quoting.accept(id, revision, Signature.of(name, null));
    } catch (Refused refused) {
      return pages.refused(type, id, member, name, refused.problems());
    }
    notices.done("desk.accepted");
    return new ModelAndView("redirect:/quotes/" + id);
  }

  @PostMapping("/quotes/{id}/refusal")
  @Needs(area = Area.SALES, level = Level.EDIT)
  ModelAndView refuse(
      DocumentType type,
      @PathVariable DocumentId id,
      Member member,
      @RequestParam(defaultValue = "0") int revision,
      @RequestParam(defaultValue = "") String reason) {
    Found.document(documents, type, id);
    try {
      quoting.refuse(id, revision, reason);
    } catch (Refused refused) {
      return pages.refused(type, id, member, reason, refused.problems());
    }
    notices.done("desk.declined");
    return new ModelAndView("redirect:/quotes/" + id);
  }
}
