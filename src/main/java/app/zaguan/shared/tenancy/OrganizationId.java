package app.zaguan.shared.tenancy;

import java.util.UUID;

/** The tenant: whose data a row is. */
public record OrganizationId(UUID value) {

  /** Stands for the installation itself, owner of the mails that belong to no organization. */
  public static final OrganizationId INSTALLATION = new OrganizationId(new UUID(0, 0));

  public static OrganizationId of(String text) {
    return new OrganizationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
