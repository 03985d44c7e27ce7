package app.zaguan.shared;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells a form that is posted again, because its answer was lost on the way, from one that is sent
 * anew: it carries a key made when it was shown. The same key with the same content is the same
 * act.
 */
public final class Once {

  private Once() {}

  /** For a form that is shown now. */
  public static String fresh() {
    return UUID.randomUUID().toString();
  }

  /** What the act is known by; none where the form carried no key. */
  public static @Nullable String key(@Nullable String shown, String... content) {
    if (shown == null || shown.isBlank()) {
      return null;
    }
    var all = shown + "\n" + String.join("\n", content);
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
