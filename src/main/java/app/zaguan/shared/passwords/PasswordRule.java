package app.zaguan.shared.passwords;

import app.zaguan.shared.Problem;
import app.zaguan.shared.Problems;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Which passwords are good enough (ORG-5): long, not common, not the person's own name. Nothing is
 * asked of signs and digits, which makes passwords worse (NIST SP 800-63B, 5.1.1.2).
 */
public final class PasswordRule {

  public static final int SHORTEST = 12;

  /** Long enough for any sentence; beyond it somebody only tries how much work we do. */
  public static final int LONGEST = 200;

  private static final int TELLING = 4;

  private PasswordRule() {}

  /**
   * What is wrong with a password, if anything.
   *
   * @param own what the person is known by: name, email, organization
   */
  public static Optional<Problem> problem(String field, String password, String... own) {
    var length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(Problem.at(field, "password.too-short", SHORTEST));
    }
    if (length > LONGEST) {
      return Optional.of(Problem.at(field, "password.too-long", LONGEST));
    }
    if (CommonPasswords.contain(password)) {
      return Optional.of(Problem.at(field, "password.common"));
    }
    return personal(password, own)
        ? Optional.of(Problem.at(field, "password.personal"))
        : Optional.empty();
  }

  /** Notes what is wrong with a password, if anything, among the other problems of a form. */
  public static Problems check(Problems problems, String field, String password, String... own) {
    problem(field, password, own).ifPresent(problems::add);
    return problems;
  }

  /** The same password however the keyboard composed its accents. */
  static String canonical(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private static boolean personal(String password, String... own) {
    var plain = plain(password);
    return Arrays.stream(own)
        .flatMap(it -> Arrays.stream(plain(it.replaceFirst("@.*", "")).split("[^a-z0-9]+")))
        .filter(it -> it.length() >= TELLING)
        .anyMatch(plain::contains);
  }

  /** Lower case without accents. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
