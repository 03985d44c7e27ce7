package app.zaguan.identity;

import java.util.Locale;

/**
 * Somebody signed up, and is written to before anything is opened. Told in the transaction that
 * keeps what was typed, behind the entry wall of no organization.
 *
 * @param known whether the address has an account already: then it is told so, and nothing is
 *     opened
 * @param path the path at which the account is opened: a secret
 */
public record SignUpAsked(String name, String email, Locale language, boolean known, String path) {

  @Override
  public String toString() {
    return "SignUpAsked";
  }
}
