package app.zaguan.identity.entrance;

import app.zaguan.identity.Throttle;
import app.zaguan.identity.people.Origin;
import app.zaguan.identity.people.User;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.passwords.EqualTime;
import app.zaguan.shared.passwords.PasswordRule;
import app.zaguan.shared.passwords.Passwords;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.tenancy.Wall;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** A new password for who forgot the old one, by a single-use way in mailed to the account. */
@Service
class PasswordResetting {

  private static final String DOOR = "password-reset";

  private final ResetDesk desk;
  private final Throttle throttle;
  private final Passwords passwords;
  private final Here here;

  PasswordResetting(ResetDesk desk, Throttle throttle, Passwords passwords, Here here) {
    this.desk = desk;
    this.throttle = throttle;
    this.passwords = passwords;
    this.here = here;
  }

  /** Writes to the address if it has an account; who asks never learns whether it has. */
  void ask(String email, Origin origin) {
    throttle.enter(DOOR, email, origin.address());
    EqualTime.always(() -> here.behind(wall(), stranger(origin), () -> desk.ask(email.strip())));
  }

  /** Whose password a token opens, while it may be used. */
  Optional<User> owner(Token token) {
    return seated(token).map(Seated::user);
  }

  /**
   * Changes the password, once, and closes every session of the account.
   *
   * @throws Refused {@code password.…} at the field; {@code password-reset.over} where the token
   *     may not be used any more, or its owner works nowhere
   */
  void change(Token token, String password, Origin origin) {
    var seated = seated(token).filter(it -> it.startsIn() != null);
    var user = seated.map(Seated::user).orElseThrow(PasswordResetting::over);
    PasswordRule.check(new Problems(), "password", password, user.name(), user.email()).orRefuse();
    var hash = passwords.encode(password);
    var trail = Wall.entry(Objects.requireNonNull(seated.get().startsIn()));
    here.behind(trail, origin.as(user.id(), user.name()), () -> desk.change(token, hash));
    throttle.succeeded(SigningIn.DOOR, user.email(), origin.address());
  }

  private Optional<Seated> seated(Token token) {
    return here.behind(wall(), here.actor(), () -> desk.owner(token));
  }

  static Refused over() {
    return new Refused("password-reset.over");
  }

  private static Wall wall() {
    return Wall.entry(OrganizationId.INSTALLATION);
  }

  private static Actor stranger(Origin origin) {
    return Actor.stranger(origin.address());
  }
}
