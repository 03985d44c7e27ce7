package app.zaguan.documents.desk.page;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.desk.Found;
import app.zaguan.documents.sharing.Permit;
import app.zaguan.documents.sharing.ShareLinkId;
import app.zaguan.documents.sharing.Sharing;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import app.zaguan.shared.web.screen.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The links to a document: made to be copied, and taken back. */
@Controller
class ShareLinkController {

  private final DocumentPages pages;
  private final Documents documents;
  private final Sharing sharing;
  private final Notices notices;

  ShareLinkController(DocumentPages pages, Documents documents, Sharing sharing, Notices notices) {
    this.pages = pages;
    this.documents = documents;
    this.sharing = sharing;
    this.notices = notices;
  }

  /** The page comes back at once, since the link's address is known only now. */
  @PostMapping({"/quotes/{id}/links", "/invoices/{id}/links", "/credit-notes/{id}/links"})
  @Needs(area = Area.SALES, level = Level.EDIT)
  ModelAndView create(DocumentType type, @PathVariable DocumentId id, Member member) {
    Found.document(documents, type, id);
    var link = sharing.make(id, null, Permit.ACT);
    return pages.with(link.address(), type, id, member);
  }

  @PostMapping({
    "/quotes/{id}/links/{link}/revocation",
    "/invoices/{id}/links/{link}/revocation",
    "/credit-notes/{id}/links/{link}/revocation"
  })
  @Needs(area = Area.SALES, level = Level.EDIT)
  ModelAndView revoke(
      DocumentType type, @PathVariable DocumentId id, @PathVariable ShareLinkId link) {
    Found.document(documents, type, id);
    sharing.revoke(id, link);
    notices.done("desk.link.revoked");
    return new ModelAndView("redirect:/" + type.segment() + "/" + id + "#links");
  }
}
