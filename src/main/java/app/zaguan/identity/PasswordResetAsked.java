package app.zaguan.identity;

import java.util.Locale;

/**
 * A user asked for a new password. Told in the transaction that keeps the way in, behind the entry
 * wall of no organization.
 *
 * @param path the path at which the password is chosen: a secret
 */
public record PasswordResetAsked(String name, String email, Locale language, String path) {

  @Override
  public String toString() {
    return "PasswordResetAsked";
  }
}
