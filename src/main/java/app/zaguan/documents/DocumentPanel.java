package app.zaguan.documents;

import app.zaguan.shared.web.screen.Screen;
import gg.jte.Content;
import java.util.Optional;

/**
 * What a higher module shows on a document's page: its payments, say. Beans of this kind are shown
 * in their order, on the staff's page and on the portal's.
 */
public interface DocumentPanel {

  /** Who reads the page. */
  enum Side {
    STAFF,
    /** A member who may look and not change: is offered nothing to do. */
    READER,
    PORTAL
  }

  int order();

  /** What it shows of this document; nothing where it has nothing to say. */
  Optional<Content> content(Document document, Side side, Screen screen);
}
