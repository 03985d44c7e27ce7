package app.zaguan.identity.members;

import app.zaguan.identity.Auditing;
import app.zaguan.identity.Organizations;
import app.zaguan.identity.UserId;
import app.zaguan.identity.people.User;
import app.zaguan.identity.people.Users;
import app.zaguan.shared.Ids;
import app.zaguan.shared.Refused;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Here;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Uses invitations up: a user, old or new, becomes a member. Behind the organization's entry wall.
 */
@Service
@Transactional
class Acceptance {

  private final Invitations invitations;
  private final Organizations organizations;
  private final Users users;
  private final Auditing auditing;
  private final Here here;
  private final Clock clock;
  private final Ids ids;

  Acceptance(
      Invitations invitations,
      Organizations organizations,
      Users users,
      Auditing auditing,
      Here here,
      Clock clock,
      Ids ids) {
    this.invitations = invitations;
    this.organizations = organizations;
    this.users = users;
    this.auditing = auditing;
    this.here = here;
    this.clock = clock;
    this.ids = ids;
  }

  @Transactional(readOnly = true)
  public Optional<Offer> offer(Token token) {
    return invitations.find(token).map(this::offer);
  }

  private Offer offer(Invitation invitation) {
    return new Offer(
        invitation,
        organizations.current().name(),
        users.byEmail(invitation.email()).isPresent(),
        invitation.state(clock.instant()));
  }

  /** Makes the account that the invitation is for, and joins it. */
  public void join(Token token, User user) {
    try {
      users.add(user, clock.instant());
    } catch (DuplicateKeyException sinceThen) {
      throw new Refused("invitation.sign-in-first", user.email());
    }
    join(token, user.id());
  }

  /**
   * Joins a user to the organization.
   *
   * @throws Refused {@code invitation.over} where it can not be used any more
   */
  public void join(Token token, UserId user) {
    var now = clock.instant();
    var invitation = invitations.find(token).orElseThrow(() -> new Refused("invitation.over"));
    if (!invitations.accept(invitation.id(), now)) {
      throw new Refused("invitation.over");
    }
    if (!users.worksIn(user, here.organization())) {
      users.join(ids.next(), here.organization(), user, invitation.role(), now);
    }
    var details = Map.of("email", invitation.email(), "role", invitation.role());
    auditing.record("invitation.accepted", "invitation", invitation.id(), details);
  }
}
