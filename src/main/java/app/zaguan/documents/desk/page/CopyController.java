package app.zaguan.documents.desk.page;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.desk.Found;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import app.zaguan.shared.Refused;
import app.zaguan.shared.web.screen.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Another document like one that is there: a draft of today. */
@Controller
class CopyController {

  private final DocumentPages pages;
  private final Documents documents;
  private final Drafting drafting;
  private final Notices notices;

  CopyController(DocumentPages pages, Documents documents, Drafting drafting, Notices notices) {
    this.pages = pages;
    this.documents = documents;
    this.drafting = drafting;
    this.notices = notices;
  }

  @PostMapping({"/quotes/{id}/copies", "/invoices/{id}/copies"})
  @Needs(area = Area.SALES, level = Level.EDIT)
  ModelAndView create(DocumentType type, @PathVariable DocumentId id, Member member) {
    Found.document(documents, type, id);
    try {
      var copy = drafting.duplicate(id);
      notices.done("desk.copied");
      return new ModelAndView("redirect:/" + type.segment() + "/" + copy + "/edit");
    } catch (Refused refused) {
      return pages.refused(type, id, member, "", refused.problems());
    }
  }
}
