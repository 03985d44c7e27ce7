package app.zaguan.identity.entrance;

import app.zaguan.identity.Throttle;
import app.zaguan.identity.founding.Groundwork;
import app.zaguan.identity.people.EntryBook;
import app.zaguan.identity.people.Origin;
import app.zaguan.identity.people.User;
import app.zaguan.identity.people.Users;
import app.zaguan.shared.Refused;
import app.zaguan.shared.passwords.EqualTime;
import app.zaguan.shared.passwords.Passwords;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signing in by email and password: slow to guess at, and silent about which accounts exist. */
@Service
class SigningIn {

  static final String DOOR = "user";

  private final Doorkeeper doorkeeper;
  private final Groundwork groundwork;
  private final EntryBook entries;
  private final Throttle throttle;
  private final Passwords passwords;
  private final Here here;

  SigningIn(
      Doorkeeper doorkeeper,
      Groundwork groundwork,
      EntryBook entries,
      Throttle throttle,
      Passwords passwords,
      Here here) {
    this.doorkeeper = doorkeeper;
    this.groundwork = groundwork;
    this.entries = entries;
    this.throttle = throttle;
    this.passwords = passwords;
    this.here = here;
  }

  /**
   * The key of a new session.
   *
   * @throws Refused {@code sign-in.wrong}, the same for a wrong password as for no such account;
   *     {@code throttle.wait}; {@code sign-in.no-organization}
   */
  Token signIn(String email, String password, Origin origin) {
    throttle.enter(DOOR, email, origin.address());
    var token = EqualTime.whenRefused(() -> open(email, password, origin));
    throttle.succeeded(DOOR, email, origin.address());
    return token;
  }

  private Token open(String email, String password, Origin origin) {
    var known =
        here.behind(
            Wall.entry(), Actor.stranger(origin.address()), () -> doorkeeper.look(email.strip()));
    if (!passwords.fit(password, known.map(it -> it.user().password()).orElse(null))) {
      noted(known.orElse(null), origin);
      throw new Refused("sign-in.wrong");
    }
    var user = known.orElseThrow();
    if (user.startsIn() == null) {
      throw new Refused("sign-in.no-organization");
    }
    groundwork.lay(user.startsIn(), origin.as(user.user().id(), user.user().name()));
    return entries.open(user.user(), user.startsIn(), origin);
  }

  private void noted(@Nullable Seated known, Origin origin) {
    if (known == null || known.startsIn() == null) {
      entries.refused(origin);
    } else {
      entries.refused(known.user(), known.startsIn(), origin);
    }
  }

  /** Looks up who it may be. */
  @Service
  static class Doorkeeper {

    private final Users users;

    Doorkeeper(Users users) {
      this.users = users;
    }

    @Transactional(readOnly = true)
    public Optional<Seated> look(String email) {
      var known = users.byEmail(email);
      var startsIn = users.startsIn(known.orElseGet(() -> User.nobody(email)).id()).orElse(null);
      return known.map(it -> new Seated(it, startsIn));
    }
  }
}
