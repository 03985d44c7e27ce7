package app.zaguan.portal.door;

import app.zaguan.documents.DocumentId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an address under {@code /p/} names.
 *
 * @param portal the portal's name
 * @param rest the page inside the portal, from its slash on
 * @param document the document whose page it is, or a page under it
 */
record PortalPath(String portal, String rest, @Nullable DocumentId document) {

  private static final Pattern PATH = Pattern.compile("/p/([^/]+)(/.*)?");
  private static final Pattern DOCUMENT =
      Pattern.compile("/[a-z-]+/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/.*)?");

  static PortalPath of(String path) {
    var parts = PATH.matcher(path);
    if (!parts.matches()) {
      return new PortalPath("", "", null);
    }
    var rest = parts.group(2) == null ? "" : parts.group(2);
    var document = DOCUMENT.matcher(rest);
    return new PortalPath(
        parts.group(1),
        rest,
        document.matches() ? new DocumentId(UUID.fromString(document.group(1))) : null);
  }
}
