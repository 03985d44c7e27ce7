package app.zaguan.identity.people;

import app.zaguan.identity.UserId;
import java.util.Locale;
import java.util.UUID;

/**
 * A person as signing in needs it.
 *
 * @param password its Argon2id hash
 */
public record User(UserId id, String email, String name, String password, String language) {

  /** Whoever has this email and no account: for work that is done whether there is one or not. */
  public static User nobody(String email) {
    return new User(new UserId(UUID.randomUUID()), email, email, "", "es");
  }

  public Locale locale() {
    return Locale.of(language);
  }

  @Override
  public String toString() {
    return "User " + id;
  }
}
