package app.zaguan.portal.documents;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentPanel;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.sharing.Sharing;
import app.zaguan.portal.door.LinkHolder;
import app.zaguan.portal.door.PortalGuest;
import app.zaguan.shared.Problems;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows a document's page, at first and again when something on it was refused. */
@Component
class DocumentScreen {

  private final DocumentPages pages;
  private final Sharing sharing;
  private final List<DocumentPanel> panels;
  private final Here here;

  DocumentScreen(DocumentPages pages, Sharing sharing, List<DocumentPanel> panels, Here here) {
    this.pages = pages;
    this.sharing = sharing;
    this.panels = panels.stream().sorted(Comparator.comparing(DocumentPanel::order)).toList();
    this.here = here;
  }

  ModelAndView show(PortalGuest guest, String segment, DocumentId id, Typed typed) {
    return show(guest, segment, id, typed, Problems.none());
  }

  ModelAndView show(
      PortalGuest guest, String segment, DocumentId id, Typed typed, Problems problems) {
    var view = pages.show(guest, DocumentType.ofSegment(segment), id);
    return new ModelAndView(
        "portal/documents/show",
        Map.of(
            "view",
            view,
            "typed",
            typed,
            "needsCode",
            view.awaitsAnswer() && needsCode(guest),
            "panels",
            panels,
            "problems",
            problems),
        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** Whether this guest must prove by a mailed code to be the one whom the link was made for. */
  boolean needsCode(PortalGuest guest) {
    return guest instanceof LinkHolder holder
        && !holder.grant().isConfirmed()
        && here.behind(
            Wall.entry(holder.house().id()),
            holder.actor(),
            () -> sharing.preferences().codeRequired());
  }
}
