package app.zaguan.contacts;

import app.zaguan.shared.ListKey;
import app.zaguan.shared.text.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts a list shows.
 *
 * @param q what was typed into the search, as typed
 * @param role none for all
 * @param tag none for all
 * @param after the key of the last row already seen; none at the beginning
 */
public record ContactQuery(
    String q,
    @Nullable ContactRole role,
    @Nullable String tag,
    boolean archived,
    ContactSort sort,
    @Nullable String after) {

  /** The first contacts that match what was typed. */
  public static ContactQuery of(String q) {
    return new ContactQuery(q, null, null, false, ContactSort.NAME, null);
  }

  String words() {
    return SearchText.of(q);
  }

  /** Whether anything but the order was asked for. */
  public boolean narrows() {
    return !q.isBlank() || role != null || tag != null || archived;
  }

  ListKey key() {
    return after == null ? sort.start() : ListKey.read(after).orElseGet(sort::start);
  }
}
