package app.zaguan.portal.documents;

import app.zaguan.shared.Refused;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A signature drawn on the page, as its script sends it: a PNG in a {@code data:} address. */
final class Drawing {

  private static final String PNG = "data:image/png;base64,";

  /** Some 150 kB: far beyond a few strokes. */
  private static final int LONGEST = 200_000;

  private Drawing() {}

  static byte @Nullable [] read(String address) {
    if (address.isEmpty()) {
      return null;
    }
    if (!address.startsWith(PNG) || address.length() > LONGEST) {
      throw Refused.at("drawing", "portal.drawing.unreadable");
    }
    try {
      return Base64.getDecoder().decode(address.substring(PNG.length()));
    } catch (IllegalArgumentException notBase64) {
      throw Refused.at("drawing", "portal.drawing.unreadable");
    }
  }
}
