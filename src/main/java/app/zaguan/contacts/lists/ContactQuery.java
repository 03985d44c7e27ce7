package app.zaguan.contacts.lists;

import app.zaguan.contacts.ContactKind;
import app.zaguan.contacts.ContactRole;
import app.zaguan.shared.ListKey;
import app.zaguan.shared.NameOrder;
import app.zaguan.shared.text.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts a list shows.
 *
 * @param q what was typed into the search, as typed
 * @param kind none for both
 * @param role none for all
 * @param tag none for all
 * @param after the key of the last row already seen; empty at the beginning
 */
public record ContactQuery(
    String q,
    @Nullable ContactKind kind,
    @Nullable ContactRole role,
    @Nullable String tag,
    boolean archived,
    NameOrder order,
    String after) {

  /** The first contacts that match what was typed. */
  public static ContactQuery of(String q) {
    return new ContactQuery(q, null, null, null, false, NameOrder.NAME, "");
  }

  /** The same, of one kind where one is given. */
  public ContactQuery of(@Nullable ContactKind only) {
    return new ContactQuery(q, only, role, tag, archived, order, after);
  }

  public String words() {
    return SearchText.of(q);
  }

  public ListKey key() {
    return order.key(after);
  }
}
