package app.zaguan.shared.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordRuleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "paseo-maritimo-25",
        "tornillos de cabeza plana",
        "el mar está en calma hoy",
        "kX9#vbTq2LmZ",
        "ñandú verde bajo la lluvia",
        "7f3c9a1e5b8d"
      })
  void aLongPasswordOfOnesOwnIsGood(String password) {
    assertThat(problem(password)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "corta", "elevensigns"})
  void lessThanTwelveCharactersIsTooShort(String password) {
    assertThat(problem(password)).isEqualTo("password.too-short");
  }

  @Test
  void twoHundredCharactersAreEnough() {
    assertThat(problem("mesa silla ".repeat(20))).isEqualTo("password.too-long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1234",
        "Password123!",
        "P4ssw0rd2024",
        "passwordpassword",
        "contraseña123",
        "Contraseña2025!",
        "micontraseña1",
        "qwertyuiop123",
        "123456789012",
        "1234567890123456",
        "abcdefghijkl",
        "aaaaaaaaaaaa",
        "ababababababab",
        "1q2w3e4r5t6y",
        "iloveyou1234",
        "teamomucho123",
        "realmadrid2024",
        "Barcelona1899",
        "administrador1",
        "zaguan-zaguan-1",
        "correct horse battery staple",
        "qwerty-qwerty-qwerty",
        "ＰＡＳＳＷＯＲＤ１２３４"
      })
  void whatEverybodyUsesIsCommon(String password) {
    assertThat(problem(password)).isEqualTo("password.common");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tornillos-soler-7", "INÉS y sus martillos", "iness.oler vende tuercas"})
  void onesOwnNameOrEmailIsPersonal(String password) {
    var problem =
        PasswordRule.problem("password", password, "Inés Soler", "iness.oler@levante.example");

    assertThat(problem).map(Problem::key).contains("password.personal");
  }

  @Test
  void aShortNameIsNoReasonToRefuse() {
    assertThat(PasswordRule.problem("password", "manzanas del valle", "Ana", "ana@levante.example"))
        .isEmpty();
  }

  @Test
  void anAccentIsTheSameHoweverItWasTyped() {
    var passwords = new Passwords();
    var hash = passwords.encode("El ni\u00f1o come pan");

    assertThat(passwords.fit("El nin\u0303o come pan", hash)).isTrue();
  }

  @Test
  void noPasswordFitsAnAccountThatDoesNotExist() {
    assertThat(new Passwords().fit("nobody has this password", null)).isFalse();
  }

  private static String problem(String password) {
    return PasswordRule.problem("password", password).map(Problem::key).orElse(null);
  }

  @Test
  void anAccountThatIsNotThereCostsAsMuchAsOneThatIs() {
    var counting = new Counting();
    var passwords = new Passwords(counting);
    var hash = passwords.encode("paseo maritimo 25");
    counting.worked = 0;

    passwords.fit("a guess", hash);
    assertThat(counting.worked).isEqualTo(1);
    passwords.fit("a guess", null);
    assertThat(counting.worked).isEqualTo(2);
  }

  /** Counts how often a hash is computed. */
  private static final class Counting implements PasswordEncoder {

    private int worked;

    @Override
    public String encode(CharSequence typed) {
      worked++;
      return "hash of " + typed;
    }

    @Override
    public boolean matches(CharSequence typed, String hash) {
      worked++;
      return hash.equals("hash of " + typed);
    }
  }
}
