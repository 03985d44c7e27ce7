package app.zaguan.portal.documents;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.comments.Commenting;
import app.zaguan.portal.door.ForCustomerOrLink;
import app.zaguan.portal.door.PortalGuest;
import app.zaguan.shared.Refused;
import app.zaguan.shared.web.screen.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a contact writes about a document (POR-5). */
@Controller
class CommentController {

  private final DocumentScreen screen;
  private final DocumentPages pages;
  private final Commenting commenting;
  private final Acting acting;
  private final Notices notices;

  CommentController(
      DocumentScreen screen,
      DocumentPages pages,
      Commenting commenting,
      Acting acting,
      Notices notices) {
    this.screen = screen;
    this.pages = pages;
    this.commenting = commenting;
    this.acting = acting;
    this.notices = notices;
  }

  @ForCustomerOrLink
  @PostMapping("/p/{portal}/{segment:quotes|invoices|credit-notes}/{id}/comments")
  ModelAndView create(
      PortalGuest guest,
      @PathVariable String segment,
      @PathVariable DocumentId id,
      @RequestParam(defaultValue = "") String body,
      @RequestParam(defaultValue = "") String once) {
    pages.find(DocumentType.ofSegment(segment), id);
    try {
      Acting.mayWrite(guest);
      acting.as(guest, () -> commenting.comment(id, body, once));
    } catch (Refused refused) {
      var typed = new Typed("", "", body, false);
      return screen.show(guest, segment, id, typed, refused.problems());
    }
    notices.done("portal.comment.sent", guest.house().name());
    return new ModelAndView("redirect:" + guest.house().at("/" + segment + "/" + id + "#comments"));
  }
}
