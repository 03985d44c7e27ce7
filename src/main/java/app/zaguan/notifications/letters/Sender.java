package app.zaguan.notifications.letters;

import app.zaguan.identity.Organization;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.web.assets.BrandColour;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** In whose name a mail is written: an organization's, or the installation's own. */
public record Sender(
    OrganizationId organization,
    String name,
    @Nullable String replyTo,
    String colour,
    ZoneId zone) {

  public static Sender of(Organization organization) {
    return new Sender(
        organization.id(),
        organization.name(),
        organization.email(),
        organization.colour(),
        organization.zone());
  }

  public static Sender installation() {
    return new Sender(
        OrganizationId.INSTALLATION,
        "Zaguán",
        null,
        BrandColour.HOUSE.css(),
        ZoneId.of("Europe/Madrid"));
  }
}
