package app.zaguan.documents;

import app.zaguan.shared.web.screen.Screen;
import gg.jte.Content;
import gg.jte.TemplateOutput;
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
    PORTAL,
    /** A contact or the holder of a link who may look and not pay now. */
    PORTAL_READER
  }

  /**
   * What a panel shows.
   *
   * @param invites whether the reader can do in it what the document asks for: pay, say
   * @param underWay whether what the document asks for is being done, so that it is not late
   */
  record Shown(Content content, boolean invites, boolean underWay) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
      content.writeTo(output);
    }
  }

  int order();

  /** What it shows of this document; nothing where it has nothing to say. */
  Optional<Shown> content(Document document, Side side, Screen screen);
}
