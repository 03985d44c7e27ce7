package app.zaguan.documents.sharing;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.OrganizationId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a share link was let in with, kept on the server; the browser holds a cookie.
 *
 * @param email where a one-time code would go; none where no address is known
 * @param seen whether somebody looked at the document through the link: a person, no scanner
 * @param confirmedAt when the addressee proved to be one by a mailed code
 */
public record Grant(
    UUID id,
    OrganizationId organization,
    DocumentId document,
    DocumentType type,
    ContactId contact,
    String name,
    @Nullable String email,
    Locale language,
    Permit permit,
    Instant expiresAt,
    boolean seen,
    @Nullable Instant confirmedAt) {

  public boolean mayAct() {
    return permit == Permit.ACT;
  }

  public boolean isConfirmed() {
    return confirmedAt != null;
  }

  /** Its holder as an actor. The id is the grant's: whoever acts on it checks it again. */
  public Actor actor(@Nullable String address) {
    return new Actor(Actor.Kind.LINK, id, name, address);
  }
}
