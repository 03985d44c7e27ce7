package app.zaguan.contacts;

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
 * @param show {@code customer}, {@code supplier}, {@code lead}, {@code archived}, or empty for all
 * @param sort a {@link ContactSort}; by name where it is none
 */
public record ContactListing(String q, String show, String tag, String sort, String after) {

  public ContactListing {
    q = TypedText.line(q);
    show = TypedText.line(show);
    tag = TypedText.line(tag);
    sort = TypedText.line(sort);
    after = TypedText.line(after);
  }

  ContactQuery query() {
    return new ContactQuery(
        q,
        null,
        role(),
        tag.isEmpty() ? null : tag,
        show.equals("archived"),
        order(),
        after.isEmpty() ? null : after);
  }

  public ContactSort order() {
    return Stream.of(ContactSort.values())
        .filter(it -> word(it).equals(sort))
        .findFirst()
        .orElse(ContactSort.NAME);
  }

  /** Whether anything but the order was asked for. */
  public boolean narrows() {
    return !(q + show + tag).isEmpty();
  }

  public boolean isFirst() {
    return after.isEmpty();
  }

  /** The same list in another order, from its beginning. */
  public String sortedBy(ContactSort order) {
    return address(order == ContactSort.NAME ? "" : word(order), "");
  }

  /** The order that a click on a column gives: the other direction if it is by that one already. */
  public ContactSort next(ContactSort first, ContactSort second) {
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
    parts.put("tag", tag);
    parts.put("sort", sorted);
    parts.put("after", key);
    var query =
        parts.entrySet().stream()
            .filter(it -> !it.getValue().isEmpty())
            .map(ContactListing::pair)
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "/contacts" : "/contacts?" + query;
  }

  private @Nullable ContactRole role() {
    return Stream.of(ContactRole.values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(show))
        .findFirst()
        .orElse(null);
  }

  private static String word(ContactSort order) {
    return order.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String pair(Map.Entry<String, String> part) {
    return part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8);
  }
}
