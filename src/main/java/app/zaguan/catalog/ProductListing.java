package app.zaguan.catalog;

import app.zaguan.shared.text.TypedText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The address of the list as it stands: what is searched, shown, sorted by, and where one is.
 *
 * @param show {@code product}, {@code service}, {@code archived}, or empty for all
 * @param sort a {@link ProductSort}; by name where it is none
 */
public record ProductListing(String q, String show, String sort, String after) {

  public ProductListing {
    q = TypedText.line(q);
    show = TypedText.line(show);
    sort = TypedText.line(sort);
    after = TypedText.line(after);
  }

  ProductQuery query() {
    return new ProductQuery(
        q, kind(), show.equals("archived"), order(), after.isEmpty() ? null : after);
  }

  public ProductSort order() {
    return Stream.of(ProductSort.values())
        .filter(it -> word(it).equals(sort))
        .findFirst()
        .orElse(ProductSort.NAME);
  }

  /** Whether anything but the order was asked for. */
  public boolean narrows() {
    return !(q + show).isEmpty();
  }

  public boolean isFirst() {
    return after.isEmpty();
  }

  /** The same list in another order, from its beginning. */
  public String sortedBy(ProductSort order) {
    return address(order == ProductSort.NAME ? "" : word(order), "");
  }

  /** The order that a click on a column gives: the other direction if it is by that one already. */
  public ProductSort next(ProductSort first, ProductSort second) {
    return order() == first ? second : first;
  }

  /** The rows after this key. */
  public @Nullable String after(@Nullable String key) {
    return key == null ? null : address(sort, key);
  }

  /** The list from its beginning. */
  public String start() {
    return address(sort, "");
  }

  private String address(String sorted, String key) {
    var parts = new LinkedHashMap<String, String>();
    parts.put("q", q);
    parts.put("show", show);
    parts.put("sort", sorted);
    parts.put("after", key);
    var query =
        parts.entrySet().stream()
            .filter(it -> !it.getValue().isEmpty())
            .map(ProductListing::pair)
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "/products" : "/products?" + query;
  }

  private @Nullable ProductKind kind() {
    return Stream.of(ProductKind.values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(show))
        .findFirst()
        .orElse(null);
  }

  private static String word(ProductSort order) {
    return order.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String pair(Map.Entry<String, String> part) {
    return part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8);
  }
}
