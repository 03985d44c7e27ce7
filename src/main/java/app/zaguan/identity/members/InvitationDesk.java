package app.zaguan.identity.members;

import app.zaguan.identity.Auditing;
import app.zaguan.identity.Member;
import app.zaguan.identity.Organizations;
import app.zaguan.identity.Role;
import app.zaguan.identity.UserInvited;
import app.zaguan.shared.Ids;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.postal.EmailAddress;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Here;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites people to work in the organization. */
@Service
@Transactional
class InvitationDesk {

  static final Duration LENGTH = Duration.ofDays(7);

  private final Invitations invitations;
  private final Memberships memberships;
  private final Organizations organizations;
  private final Auditing auditing;
  private final ApplicationEventPublisher events;
  private final Here here;
  private final Clock clock;
  private final Ids ids;

  InvitationDesk(
      Invitations invitations,
      Memberships memberships,
      Organizations organizations,
      Auditing auditing,
      ApplicationEventPublisher events,
      Here here,
      Clock clock,
      Ids ids) {
    this.invitations = invitations;
    this.memberships = memberships;
    this.organizations = organizations;
    this.auditing = auditing;
    this.events = events;
    this.here = here;
    this.clock = clock;
    this.ids = ids;
  }

  @Transactional(readOnly = true)
  public List<Invitation> open() {
    return invitations.open();
  }

  /**
   * Mails somebody a way in.
   *
   * @throws Refused at {@code email}: {@code email.malformed}, {@code invitation.already-member},
   *     {@code invitation.already-invited}; at {@code role}: {@code member.role.not-offered}
   */
  public void invite(Member by, String typed, String wanted, Locale language) {
    var problems = new Problems();
    var email = EmailAddress.read(typed);
    problems.unless(email.isPresent(), "email", "email.malformed");
    var organization = organizations.current();
    var role = problems.gather(() -> Roles.given(wanted, organization.kind(), by));
    email.ifPresent(
        it -> problems.unless(!memberships.hasEmail(it), "email", "invitation.already-member", it));
    problems.orRefuse();
    add(by, email.orElseThrow(), role.orElseThrow(), language);
  }

  private void add(Member by, String email, Role role, Locale language) {
    var id = ids.next();
    var token = Token.make(here.organization());
    var now = clock.instant();
    try {
      invitations.add(id, token, email, role, by.user().value(), now, now.plus(LENGTH));
    } catch (DuplicateKeyException invited) {
      throw Refused.at("email", "invitation.already-invited", email);
    }
    var details = Map.of("email", email, "role", role);
    auditing.record("invitation.made", "invitation", id, details);
    tell(by, email, role, language, token);
  }

  /** The same invitation with another key and a new term; the key mailed before opens nothing. */
  public Invitation resend(Member by, UUID id, Locale language) {
    var invitation = invitations.get(id);
    var token = Token.make(here.organization());
    if (!invitations.renew(id, token, clock.instant().plus(LENGTH))) {
      throw new Refused("invitation.over");
    }
    auditing.record("invitation.resent", "invitation", id, Map.of("email", invitation.email()));
    tell(by, invitation.email(), invitation.role(), language, token);
    return invitation;
  }

  public Invitation withdraw(UUID id) {
    var invitation = invitations.get(id);
    if (!invitations.withdraw(id, clock.instant())) {
      throw new Refused("invitation.over");
    }
    auditing.record("invitation.withdrawn", "invitation", id, Map.of("email", invitation.email()));
    return invitation;
  }

  private void tell(Member by, String email, Role role, Locale language, Token token) {
    events.publishEvent(
        new UserInvited(
            here.organization(),
            email,
            language,
            organizations.current().name(),
            by.name(),
            role,
            "/invitations/" + token.text()));
  }
}
