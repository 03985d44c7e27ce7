package app.zaguan.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The place of a row in a sorted list, as the address of the next page carries it.
 *
 * @param value what the list is sorted by, as text
 */
public record ListKey(String value, UUID id) {

  public String text() {
    var plain = id + value;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /** Empty where the text is not a key: the list then begins at its beginning. */
  public static Optional<ListKey> read(String text) {
    try {
      var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      return Optional.of(new ListKey(plain.substring(36), UUID.fromString(plain.substring(0, 36))));
    } catch (IllegalArgumentException | IndexOutOfBoundsException notAKey) {
      return Optional.empty();
    }
  }
}
