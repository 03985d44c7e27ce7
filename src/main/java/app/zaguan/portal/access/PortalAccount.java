package app.zaguan.portal.access;

import app.zaguan.contacts.ContactId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact's sign-in to the portal of one business.
 *
 * @param name the contact's name
 * @param password its Argon2id hash; none until an invitation is taken up
 * @param mustChange the business chose the password: until it is changed, the contact only looks
 */
public record PortalAccount(
    UUID id,
    ContactId contact,
    String name,
    String email,
    @Nullable String password,
    boolean mustChange,
    Locale language,
    @Nullable Instant invitedAt,
    @Nullable Instant lastSignInAt,
    @Nullable Instant withdrawnAt) {

  /** How far a contact's access has come. */
  public enum State {
    INVITED,
    PASSWORD_SET,
    ACTIVE,
    WITHDRAWN
  }

  /** One that is nobody's: for work that is done whether there is such an account or not. */
  static PortalAccount nobodys(String email) {
    var nobody = new ContactId(UUID.randomUUID());
    return new PortalAccount(
        UUID.randomUUID(), nobody, email, email, null, false, Locale.of("es"), null, null, null);
  }

  public State state() {
    if (withdrawnAt != null) {
      return State.WITHDRAWN;
    }
    if (lastSignInAt != null) {
      return State.ACTIVE;
    }
    return password == null ? State.INVITED : State.PASSWORD_SET;
  }

  @Override
  public String toString() {
    return "PortalAccount " + id;
  }
}
