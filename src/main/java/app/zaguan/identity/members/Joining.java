package app.zaguan.identity.members;

import app.zaguan.identity.Member;
import app.zaguan.identity.UserId;
import app.zaguan.identity.people.Origin;
import app.zaguan.identity.people.User;
import app.zaguan.shared.Ids;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.passwords.PasswordRule;
import app.zaguan.shared.passwords.Passwords;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Taking up an invitation, behind the entry wall of the organization that its token names. */
@Service
class Joining {

  private static final int LONGEST_NAME = 100;

  private final Acceptance acceptance;
  private final Passwords passwords;
  private final Here here;
  private final Ids ids;

  Joining(Acceptance acceptance, Passwords passwords, Here here, Ids ids) {
    this.acceptance = acceptance;
    this.passwords = passwords;
    this.here = here;
    this.ids = ids;
  }

  Optional<Offer> offer(Token token) {
    return here.behind(
        Wall.entry(token.organization()), here.actor(), () -> acceptance.offer(token));
  }

  /**
   * A signed-in user takes up an invitation to their own address.
   *
   * @throws Refused {@code invitation.for-another}, {@code invitation.over}
   */
  User join(Token token, Member member) {
    var invitation = standing(token).invitation();
    if (!invitation.email().equalsIgnoreCase(member.email())) {
      throw new Refused("invitation.for-another", invitation.email());
    }
    here.behind(
        Wall.entry(token.organization()),
        member.actor(),
        () -> acceptance.join(token, member.user()));
    return new User(
        member.user(), member.email(), member.name(), "", member.language().getLanguage());
  }

  /**
   * Somebody without an account takes one up; the mailed token proves the address.
   *
   * @throws Refused at {@code name} and {@code password}; {@code invitation.sign-in-first}, {@code
   *     invitation.over}
   */
  User join(Token token, String name, String password, Locale language, Origin origin) {
    var offer = standing(token);
    var email = offer.invitation().email();
    if (offer.known()) {
      throw new Refused("invitation.sign-in-first", email);
    }
    var problems = new Problems().unless(!name.isBlank(), "name", "user.name.missing");
    problems.unless(name.length() <= LONGEST_NAME, "name", "text.too-long", LONGEST_NAME);
    PasswordRule.check(problems, "password", password, name, email).orRefuse();
    var hash = passwords.encode(password);
    var id = new UserId(ids.next());
    var user = new User(id, email, name.strip(), hash, language.getLanguage());
    here.behind(
        Wall.entry(token.organization()),
        origin.as(id, user.name()),
        () -> acceptance.join(token, user));
    return user;
  }

  private Offer standing(Token token) {
    return offer(token)
        .filter(it -> it.state() == Invitation.State.PENDING)
        .orElseThrow(() -> new Refused("invitation.over"));
  }
}
