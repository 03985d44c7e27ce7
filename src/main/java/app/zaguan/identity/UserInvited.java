package app.zaguan.identity;

import app.zaguan.shared.tenancy.OrganizationId;
import java.util.Locale;

/**
 * Somebody was invited to work in an organization. Told in the transaction that keeps the
 * invitation, behind the organization's entry wall.
 *
 * @param house the organization's name
 * @param by who invites
 * @param path the path at which it is accepted: a secret
 */
public record UserInvited(
    OrganizationId organization,
    String email,
    Locale language,
    String house,
    String by,
    Role role,
    String path) {

  @Override
  public String toString() {
    return "UserInvited to " + organization;
  }
}
