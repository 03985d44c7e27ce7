package app.zaguan.identity.people;

import app.zaguan.identity.UserId;
import java.util.Locale;

/**
 * A person as signing in needs it.
 *
 * @param password its Argon2id hash
 */
public record User(UserId id, String email, String name, String password, String language) {

  public Locale locale() {
    return Locale.of(language);
  }

  @Override
  public String toString() {
    return "User " + id;
  }
}
