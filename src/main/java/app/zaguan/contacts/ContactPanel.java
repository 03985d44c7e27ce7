package app.zaguan.contacts;

import app.zaguan.identity.Member;
import app.zaguan.shared.web.screen.Screen;
import gg.jte.Content;
import java.util.Optional;

/**
 * What a higher module shows on a contact's page: its portal, its documents. Beans of this kind are
 * asked while the page is made, in their order.
 */
public interface ContactPanel {

  /** Where on the page. */
  enum Place {
    /** Narrow, at the left, below the facts. */
    ASIDE,
    /** Broad, in the middle. */
    MAIN
  }

  Place place();

  /** Portal 10, people 20, reports 30 at the left; documents 10 in the middle. */
  int order();

  /** What it shows of this contact; nothing where it does not concern the reader. */
  Optional<Content> content(Contact contact, Member reader, Screen screen);
}
