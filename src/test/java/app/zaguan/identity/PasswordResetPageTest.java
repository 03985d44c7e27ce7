package app.zaguan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.notifications.TestMail;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestClock;
import app.zaguan.shared.TestHouse;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class PasswordResetPageTest {

  private static final String NEW = "el faro alumbra poco";

  @Autowired Browser browser;
  @Autowired TestHouse houses;
  @Autowired TestMembers members;
  @Autowired TestMail mail;
  @Autowired TestClock clock;

  @Test
  void aForgottenPasswordIsReplacedThroughTheMailedLink() {
    var house = houses.found();
    var elsewhere = browser.signedIn(house);

    var sent = ask(house.email());
    assertThat(sent).contains("Mira tu correo");
    var path = mail.lastTo(house.email(), "user.password-reset").path();
    var page = browser.get(path).form(path).with("password", NEW).submit();

    assertThat(page.path()).isEqualTo("/sign-in");
    assertThat(page.text()).contains("Contraseña cambiada. Entra con la nueva.");
    assertThat(elsewhere.get("/").path()).as("every session is closed").isEqualTo("/sign-in");
    var in = page.form("/sign-in").with("email", house.email()).with("password", NEW).submit();
    assertThat(in.path()).isEqualTo("/");
    assertThat(members.trail(house)).contains("user.password-reset");
  }

  @Test
  void theAnswerNeverTellsWhetherThereIsAnAccount() {
    var nobody = "nobody" + System.nanoTime() + "@prueba.example";

    var known = ask(houses.found().email());
    var unknown = ask(nobody);

    assertThat(unknown).isEqualTo(known);
    assertThat(mail.findTo(nobody, "user.password-reset")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | Este enlace ya no sirve | Los enlaces para cambiar la contraseña valen una hora y una sola vez. Pide otro.
          en | This link is of no use any more | Links to change the password work for one hour and only once. Ask for another.
          """)
  void aLinkWorksOnceForAnHourAndOnlyTheLatest(String language, String title, String sentence) {
    var house = houses.found("Faro", Locale.of(language));
    browser.in(language);
    ask(house.email());
    var first = mail.lastTo(house.email(), "user.password-reset").path();
    ask(house.email());
    var second = mail.lastTo(house.email(), "user.password-reset").path();

    assertThat(browser.get(first).text()).contains(title, sentence);
    var form = browser.get(second).form(second).with("password", NEW);
    assertThat(form.submit().path()).isEqualTo("/sign-in");
    var twice = form.submit();
    assertThat(twice.status()).isEqualTo(410);
    assertThat(twice.text()).contains(sentence);

    ask(house.email());
    var third = mail.lastTo(house.email(), "user.password-reset").path();
    clock.forward(Duration.ofMinutes(61));
    assertThat(browser.get(third).status()).isEqualTo(410);
    assertThat(browser.get(third.substring(0, third.length() - 3)).status()).isEqualTo(410);
  }

  @Test
  void aPasswordChosenInTheProfileEndsTheLinkThatWasMailedBefore() {
    var house = houses.found();
    ask(house.email());
    var path = mail.lastTo(house.email(), "user.password-reset").path();

    var page =
        browser
            .signedIn(house)
            .get("/profile")
            .form("/profile/password")
            .with("current", TestHouse.PASSWORD)
            .with("password", NEW)
            .submit();

    assertThat(page.status()).isEqualTo(200);
    assertThat(browser.get(path).status()).isEqualTo(410);
  }

  @Test
  void aCommonPasswordIsRefusedAndTheLinkStillWorks() {
    var house = houses.found();
    ask(house.email());
    var path = mail.lastTo(house.email(), "user.password-reset").path();

    var page = browser.get(path).form(path).with("password", "Password12345").submit();

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("password")).startsWith("Esta contraseña es de las más usadas");
    assertThat(page.form(path).with("password", NEW).submit().path()).isEqualTo("/sign-in");
  }

  @Test
  void theMailSpeaksTheUsersLanguage() {
    var house = houses.found("Lighthouse Ltd", Locale.ENGLISH);

    ask(house.email());

    assertThat(mail.lastTo(house.email(), "user.password-reset").subject())
        .isEqualTo("Choose your new password");
  }

  @Test
  void whatIsNoEmailIsSaidBesideTheField() {
    var page = browser.get("/password-reset").form("/password-reset").with("email", "ana").submit();

    assertThat(page.problem("email")).isEqualTo("Escribe un correo completo, como ana@empresa.es.");
  }

  private String ask(String email) {
    return browser
        .get("/password-reset")
        .form("/password-reset")
        .with("email", email)
        .submit()
        .text();
  }
}
