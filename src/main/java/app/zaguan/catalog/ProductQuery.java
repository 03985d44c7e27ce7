package app.zaguan.catalog;

import app.zaguan.shared.ListKey;
import app.zaguan.shared.NameOrder;
import app.zaguan.shared.text.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * Which products a list shows.
 *
 * @param q what was typed into the search, as typed
 * @param kind none for both
 * @param after the key of the last row already seen; empty at the beginning
 */
public record ProductQuery(
    String q, @Nullable ProductKind kind, boolean archived, NameOrder order, String after) {

  /** The first products that match what was typed. */
  public static ProductQuery of(String q) {
    return new ProductQuery(q, null, false, NameOrder.NAME, "");
  }

  String words() {
    return SearchText.of(q);
  }

  ListKey key() {
    return order.key(after);
  }
}
