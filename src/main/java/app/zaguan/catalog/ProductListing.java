package app.zaguan.catalog;

import app.zaguan.shared.NameOrder;
import app.zaguan.shared.text.TypedText;
import app.zaguan.shared.web.ListAddress;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The list of products as its address asks for it.
 *
 * @param show {@code product}, {@code service}, {@code archived}, or empty for all
 * @param sort a {@link NameOrder}; by name where it is none
 */
public record ProductListing(String q, String show, String sort, String after) {

  public ProductListing {
    q = TypedText.line(q);
    show = TypedText.line(show);
    sort = TypedText.line(sort);
    after = TypedText.line(after);
  }

  ProductQuery query() {
    return new ProductQuery(q, kind(), show.equals("archived"), NameOrder.of(sort), after);
  }

  public ListAddress address() {
    var narrowing = new LinkedHashMap<String, String>();
    narrowing.put("q", q);
    narrowing.put("show", show);
    return new ListAddress("/products", narrowing, NameOrder.of(sort), after);
  }

  private @Nullable ProductKind kind() {
    return Stream.of(ProductKind.values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(show))
        .findFirst()
        .orElse(null);
  }
}
