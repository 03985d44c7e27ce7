package app.zaguan.documents.desk.page;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.comments.Commenting;
import app.zaguan.documents.desk.Found;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import app.zaguan.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What staff say to the customer about a document. */
@Controller
class CommentController {

  private final DocumentPages pages;
  private final Documents documents;
  private final Commenting commenting;

  CommentController(DocumentPages pages, Documents documents, Commenting commenting) {
    this.pages = pages;
    this.documents = documents;
    this.commenting = commenting;
  }

  @PostMapping({"/quotes/{id}/comments", "/invoices/{id}/comments", "/credit-notes/{id}/comments"})
  @Needs(area = Area.SALES, level = Level.EDIT)
  ModelAndView create(
      DocumentType type,
      @PathVariable DocumentId id,
      Member member,
      @RequestParam(defaultValue = "") String body,
      @RequestParam(defaultValue = "") String once) {
    Found.document(documents, type, id);
    try {
      commenting.comment(id, body, once);
    } catch (Refused refused) {
      return pages.refused(type, id, member, body, refused.problems());
    }
    return new ModelAndView("redirect:/" + type.segment() + "/" + id + "#comments");
  }
}
