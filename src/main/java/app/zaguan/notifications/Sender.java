package app.zaguan.notifications;

import app.zaguan.identity.Organization;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.web.assets.BrandColour;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** In whose name a mail is written: an organization's, or the installation's own. */
record Sender(
    OrganizationId organization,
    String name,
    @Nullable String replyTo,
    String colour,
    ZoneId zone) {

  static Sender of(Organization organization) {
    return new Sender(
        organization.id(),
        organization.name(),
        organization.email(),
        organization.colour(),
        organization.zone());
  }

  static Sender installation() {
    return new Sender(
        OrganizationId.INSTALLATION,
        "Zaguán",
        null,
        BrandColour.HOUSE.css(),
        ZoneId.of("Europe/Madrid"));
  }
}
