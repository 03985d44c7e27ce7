package app.zaguan.portal.access;

import app.zaguan.identity.Throttle;
import app.zaguan.portal.door.House;
import app.zaguan.shared.Refused;
import app.zaguan.shared.passwords.Passwords;
import app.zaguan.shared.secrets.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Signing in to a business's portal. The answer to a wrong password, an unknown address and a
 * withdrawn access is the same, and takes as long.
 */
@Service
class SigningIn {

  private final AccessDesk desk;
  private final Passwords passwords;
  private final Throttle throttle;

  SigningIn(AccessDesk desk, Passwords passwords, Throttle throttle) {
    this.desk = desk;
    this.passwords = passwords;
    this.throttle = throttle;
  }

  /** Where a sign-in comes from. */
  record From(House house, String address, @Nullable String agent) {

    String door(String name) {
      return name + ":" + house.id();
    }
  }

  /**
   * Opens a session.
   *
   * @throws Refused where the address and the password do not belong together, or too soon
   */
  Token signIn(String email, String password, From from) {
    throttle.enter(from.door("portal"), email, from.address());
    var account = desk.standing(email);
    var fits = passwords.fit(password, account.map(PortalAccount::password).orElse(null));
    if (account.isEmpty() || !fits) {
      desk.refused(account.orElse(null));
      throw new Refused("portal.sign-in.wrong");
    }
    throttle.succeeded(from.door("portal"), email, from.address());
    return desk.enter(account.get(), from.address(), from.agent());
  }
}
