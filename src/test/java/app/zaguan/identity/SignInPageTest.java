package app.zaguan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestClock;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Wall;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningApplication
class SignInPageTest {

  @Autowired Browser browser;
  @Autowired TestHouse houses;
  @Autowired TestMembers members;
  @Autowired TestClock clock;
  @Autowired JdbcClient db;

  /** The tests of other doors guess too, all from one address. */
  @BeforeEach
  void forgetGuesses() {
    houses.inside(Wall.entry(), Actor.product(), () -> db.sql("delete from throttle").update());
  }

  @Test
  void aPageThatNeedsSigningInComesAfterIt() {
    var house = houses.found();

    var door = browser.get("/settings/members?page=2");
    assertThat(door.path()).isEqualTo("/sign-in");

    var page =
        door.form("/sign-in")
            .with("email", house.email())
            .with("password", TestHouse.PASSWORD)
            .submit();
    assertThat(page.path()).isEqualTo("/settings/members");
    assertThat(members.trail(house).getFirst()).isEqualTo("user.signed-in");
  }

  @Test
  void theEmailMayBeWrittenInCapitalsAndWithSpaces() {
    var house = houses.found();

    assertThat(signIn("  " + house.email().toUpperCase() + " ", TestHouse.PASSWORD).path())
        .isEqualTo("/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "javascript:alert(1)",
        "/\t/evil.example"
      })
  void oneIsNeverLedOutOfTheHouse(String next) {
    var house = houses.found();
    browser.get("/sign-in");

    var page =
        browser.post(
            "/sign-in",
            java.util.Map.of("email", house.email(), "password", TestHouse.PASSWORD, "next", next));

    assertThat(page.path()).isEqualTo("/");
  }

  @ParameterizedTest
  @CsvSource({
    "es, El correo o la contraseña no son correctos.",
    "en, The email or the password is not right."
  })
  void aWrongPasswordAndAnUnknownAccountGetTheSameAnswer(String language, String sentence) {
    var house = houses.found();
    browser.in(language);

    var wrong = signIn(house.email(), "not the password");
    var unknown = signIn("nobody" + System.nanoTime() + "@prueba.example", "not the password");

    assertThat(wrong.status()).isEqualTo(422);
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(wrong.one("[role=alert]").text()).isEqualTo(sentence);
    assertThat(unknown.one("[role=alert]").text()).isEqualTo(sentence);
    assertThat(wrong.value("email")).isEqualTo(house.email());
    assertThat(members.trail(house).getFirst()).isEqualTo("user.sign-in-refused");
  }

  @ParameterizedTest
  @CsvSource({
    "es, Demasiados intentos. Espera un minuto y prueba otra vez.",
    "en, Too many attempts. Wait a minute and try again."
  })
  void guessingGetsSlowForAnyAccountAndTheRightPasswordWaitsToo(String language, String sentence) {
    var house = houses.found();
    browser.in(language);
    for (var email :
        java.util.List.of(house.email(), "nobody" + System.nanoTime() + "@x.example")) {
      for (var guess = 0; guess < 5; guess++) {
        signIn(email, "guess number " + guess);
      }
      assertThat(signIn(email, TestHouse.PASSWORD).one("[role=alert]").text()).isEqualTo(sentence);
    }

    clock.forward(Duration.ofMinutes(1));
    assertThat(signIn(house.email(), TestHouse.PASSWORD).path()).isEqualTo("/");
  }

  @ParameterizedTest
  @CsvSource({
    "es, Tu cuenta ya no tiene acceso a ninguna empresa. Pide a quien la administra que te invite"
        + " otra vez.",
    "en, Your account no longer has access to any company. Ask whoever runs it to invite you again."
  })
  void whoWorksNowhereIsToldSo(String language, String sentence) {
    var house = houses.found();
    var colleague = members.add(house, Role.SALES);
    browser.signedIn(house).get("/settings/members");
    var owner = browser.signedIn(house);
    owner
        .get("/settings/members")
        .form("/settings/members/" + colleague.membership() + "/withdrawal")
        .submit();

    browser.in(language);
    assertThat(signIn(colleague.email(), TestHouse.PASSWORD).one("[role=alert]").text())
        .isEqualTo(sentence);
  }

  @Test
  void signingOutClosesTheSessionItself() {
    var house = houses.found();
    var signedIn = browser.signedIn(house);
    var cookie = "session=" + signedIn.cookie("session", "/").orElseThrow();

    var page = signedIn.get("/").form("/sign-out").submit();

    assertThat(page.path()).isEqualTo("/sign-in");
    assertThat(page.text()).contains("Has salido. Hasta pronto.");
    assertThat(browser.withCookie(cookie).get("/profile").path()).isEqualTo("/sign-in");
  }

  @Test
  void aSessionEndsAfterTwoWeeks() {
    var signedIn = browser.signedIn(houses.found());

    clock.forward(Duration.ofDays(15));

    assertThat(signedIn.get("/").path()).isEqualTo("/sign-in");
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    var signedIn = browser.signedIn(houses.found());

    var page = signedIn.post("/sign-out", java.util.Map.of("_csrf", "made-up"));

    assertThat(page.status()).isEqualTo(403);
  }

  @Test
  void whoWorksInTwoOrganizationsSwitches() {
    var first = houses.found("Ferretería Uno");
    var second = houses.found("Librería Dos");
    members.add(second, first.owner(), first.email(), Role.READ_ONLY);
    var signedIn = browser.signedIn(first);

    var home = signedIn.get("/");
    var page = home.form("/switch/" + second.organization()).submit();

    assertThat(home.text()).contains("Ferretería Uno", "Librería Dos");
    assertThat(page.text()).contains("Ahora estás en Librería Dos.");
    assertThat(signedIn.get("/settings/members").status()).isEqualTo(403);
    assertThat(sessionsKeepNothingReadable()).isTrue();
  }

  @Test
  void nobodySwitchesToWhereTheyDoNotWork() {
    var house = houses.found();
    var other = houses.found();
    var signedIn = browser.signedIn(house);
    signedIn.get("/");

    var page = signedIn.post("/switch/" + other.organization(), java.util.Map.of());

    assertThat(page.status()).isEqualTo(404);
    assertThat(signedIn.get("/").all("form[action^='/switch/']")).isEmpty();
  }

  private SeenPage signIn(String email, String password) {
    return browser
        .get("/sign-in")
        .form("/sign-in")
        .with("email", email)
        .with("password", password)
        .submit();
  }

  /** What is kept of a session's key is its hash of 32 bytes. */
  private boolean sessionsKeepNothingReadable() {
    return houses.inside(
        Wall.entry(),
        app.zaguan.shared.tenancy.Actor.product(),
        () ->
            db.sql("select bool_and(length(token_hash) = 32) from user_session")
                .query(Boolean.class)
                .single());
  }
}
