package app.zaguan.shared.web;

import app.zaguan.shared.NameOrder;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a list as it stands: what narrows it, how it is sorted, and where one is in it.
 *
 * @param path of the whole list
 * @param narrowing what was asked for, by parameter; empty where nothing was
 * @param after the key of the last row already seen; empty at the beginning
 */
public record ListAddress(
    String path, Map<String, String> narrowing, NameOrder order, String after) {

  /** Whether anything but the order was asked for. */
  public boolean narrows() {
    return narrowing.values().stream().anyMatch(it -> !it.isEmpty());
  }

  /** The list from its beginning; none where one is there. */
  public @Nullable String previous() {
    return after.isEmpty() ? null : address(order, "");
  }

  /** The rows after this key; none where there is none. */
  public @Nullable String next(@Nullable String key) {
    return key == null ? null : address(order, key);
  }

  /** What a click on a column gives: the other direction if it is sorted by the first already. */
  public String sorted(NameOrder first, NameOrder second) {
    return address(order == first ? second : first, "");
  }

  private String address(NameOrder sorted, String key) {
    var address = UriComponentsBuilder.fromPath(path);
    narrowing.forEach((name, value) -> part(address, name, value));
    part(address, "sort", sorted == NameOrder.NAME ? "" : sorted.word());
    part(address, "after", key);
    return address.encode().toUriString();
  }

  private static void part(UriComponentsBuilder address, String name, String value) {
    if (!value.isEmpty()) {
      // as a variable, so that & and + in a value are not taken for the address's own
      address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
    }
  }
}
