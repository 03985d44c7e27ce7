package app.zaguan.identity.founding;

import app.zaguan.shared.Refused;
import app.zaguan.shared.passwords.EqualTime;
import app.zaguan.shared.passwords.Passwords;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.tenancy.Wall;
import org.springframework.stereotype.Service;

/**
 * Signing up where the address is proved first: what was typed is kept, a way in is mailed, and
 * opening it founds the organization. An address that has an account is written to as well, so that
 * who signs up never learns whether it has. To be called with no transaction running.
 */
@Service
public class SigningUp {

  private final SignUpDesk desk;
  private final Founding founding;
  private final Passwords passwords;
  private final Here here;

  SigningUp(SignUpDesk desk, Founding founding, Passwords passwords, Here here) {
    this.desk = desk;
    this.founding = founding;
    this.passwords = passwords;
    this.here = here;
  }

  /** What came of it, and who it was. */
  public record Opened(Founding.Founded founded, NewOrganization wish) {}

  /**
   * Writes to the address.
   *
   * @throws Refused where the data are not right
   */
  public void ask(NewOrganization typed, String fromAddress) {
    var wish = typed.checked();
    EqualTime.always(() -> {
      var hash = passwords.encode(wish.password());
      here.behind(wall(), Actor.stranger(fromAddress), () -> desk.ask(wish, hash));
    });
  }

  /** Whether a mailed way in still opens something. */
  public boolean isOpen(Token token) {
    return here.behind(wall(), here.actor(), () -> desk.isOpen(token));
  }

  /**
   * Opens the account.
   *
   * @throws Refused {@code sign-up.over}; {@code sign-up.email-taken} where it has one by now
   */
  public Opened open(Token token, String fromAddress) {
    var kept =
        here.behind(wall(), here.actor(), () -> desk.take(token))
            .orElseThrow(() -> new Refused("sign-up.over"));
    var wish = kept.wish();
    return new Opened(founding.found(wish, kept.hash(), fromAddress), wish);
  }

  private static Wall wall() {
    return Wall.entry(OrganizationId.INSTALLATION);
  }
}
