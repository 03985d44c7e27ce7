package app.zaguan.documents.desk.page;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.desk.Found;
import app.zaguan.documents.quotes.Quoting;
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

/** Takes a quote back that nobody answered yet. */
@Controller
class WithdrawalController {

  private final DocumentPages pages;
  private final Documents documents;
  private final Quoting quoting;
  private final Notices notices;

  WithdrawalController(DocumentPages pages, Documents documents, Quoting quoting, Notices notices) {
    this.pages = pages;
    this.documents = documents;
    this.quoting = quoting;
    this.notices = notices;
  }

  @PostMapping("/quotes/{id}/withdrawal")
  @Needs(area = Area.SALES, level = Level.EDIT)
  ModelAndView create(
      DocumentType type,
      @PathVariable DocumentId id,
      Member member,
      @RequestParam(defaultValue = "0") int revision,
      @RequestParam(defaultValue = "") String withdrawalReason) {
    var number = String.valueOf(Found.document(documents, type, id).number());
    try {
      quoting.withdraw(id, revision, withdrawalReason);
    } catch (Refused refused) {
      return pages.refused(type, id, member, withdrawalReason, refused.problems());
    }
    notices.done("desk.withdrawn", number);
    return new ModelAndView("redirect:/quotes/" + id);
  }
}
