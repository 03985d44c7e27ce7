package app.zaguan.portal.door;

import app.zaguan.shared.tenancy.OrganizationId;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The business whose portal this is, as the frame of its pages needs it.
 *
 * @param portal its current portal name
 */
public record House(
    OrganizationId id,
    String portal,
    String name,
    String colour,
    @Nullable UUID logo,
    ZoneId zone) {

  /** The address of a page of this portal: {@code at("/invoices")}. */
  public String at(String page) {
    return "/p/" + portal + page;
  }

  /** The portal's first page. */
  public String home() {
    return at("");
  }

  public @Nullable String logoAddress() {
    return logo == null ? null : "/logo/" + id + "/" + logo;
  }
}
