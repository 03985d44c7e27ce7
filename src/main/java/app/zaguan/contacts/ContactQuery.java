package app.zaguan.contacts;

import app.zaguan.shared.ListKey;
import app.zaguan.shared.text.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts a list shows.
 *
 * @param q what was typed into the search, as typed
 * @param kind none for both
 * @param role none for all
 * @param tag none for all
 * @param after the key of the last row already seen; none at the beginning
 */
public record ContactQuery(
    String q,
    @Nullable ContactKind kind,
    @Nullable ContactRole role,
    @Nullable String tag,
    boolean archived,
    ContactSort sort,
    @Nullable String after) {

  /** The first contacts that match what was typed. */
  public static ContactQuery of(String q) {
    return new ContactQuery(q, null, null, null, false, ContactSort.NAME, null);
  }

  /** The same, of one kind where one is given. */
  ContactQuery of(@Nullable ContactKind only) {
    return new ContactQuery(q, only, role, tag, archived, sort, after);
  }

  String words() {
    return SearchText.of(q);
  }

  ListKey key() {
    return after == null ? sort.start() : ListKey.read(after).orElseGet(sort::start);
  }
}
