package app.zaguan.identity.members;

import app.zaguan.identity.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A way in to an organization, mailed to somebody: once, for a while, with a role. */
public record Invitation(
    UUID id,
    String email,
    Role role,
    String invitedBy,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant acceptedAt,
    @Nullable Instant withdrawnAt) {

  /** What can still come of it. */
  public enum State {
    PENDING,
    EXPIRED,
    ACCEPTED,
    WITHDRAWN
  }

  public State state(Instant now) {
    if (acceptedAt != null) {
      return State.ACCEPTED;
    }
    if (withdrawnAt != null) {
      return State.WITHDRAWN;
    }
    return now.isBefore(expiresAt) ? State.PENDING : State.EXPIRED;
  }
}
