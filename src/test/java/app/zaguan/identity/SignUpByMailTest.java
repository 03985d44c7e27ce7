package app.zaguan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.notifications.TestMail;
import app.zaguan.shared.Browser;
import app.zaguan.shared.CountedStatements;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestClock;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Wall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where there is a mail server, an account is opened by what was mailed to its address. */
@RunningApplication
class SignUpByMailTest {

  private static final String HOST = "zaguan.smtp.host";

  @Autowired Browser browser;
  @Autowired TestHouse houses;
  @Autowired TestMail mail;
  @Autowired TestClock clock;
  @Autowired JdbcClient db;

  @BeforeEach
  void aMailServerIsSetUp() {
    System.setProperty(HOST, "mail.example");
    houses.inside(Wall.entry(), Actor.product(), () -> db.sql("delete from throttle").update());
  }

  @AfterEach
  void andAwayAgain() {
    System.clearProperty(HOST);
  }

  @Test
  void theMailOpensTheAccountOnceAndLookingAtItDoesNot() {
    var email = someone();
    assertThat(signUp(browser, email).path()).isEqualTo("/sign-up/sent");
    assertThat(browser.get("/").path()).isEqualTo("/sign-in");
    var path = mail.lastTo(email, "user.sign-up").path();

    browser.stranger().get(path);
    var page = browser.get(path);
    assertThat(page.text()).contains("Abre tu cuenta");
    var in = page.form(path).submit();

    assertThat(in.path()).isEqualTo("/");
    assertThat(in.text()).contains("Hola, Lucía", "Tu cuenta está lista.");
    assertThat(browser.stranger().get(path).status()).isEqualTo(410);
    browser.stranger().get("/sign-in").form("/sign-in").with("email", email);
  }

  @Test
  void aTakenAddressGetsTheSameAnswerForTheSameWorkAndAMailThatTells() {
    var house = houses.found();
    var unknown = someone();
    signUp(browser.stranger(), someone());

    var pages = new ArrayList<SeenPage>();
    var forKnown = worked(house.email(), pages);
    var forUnknown = worked(unknown, pages);

    assertThat(pages.getFirst().text()).isEqualTo(pages.getLast().text());
    assertThat(pages.getFirst().path()).isEqualTo("/sign-up/sent");
    assertThat(forKnown).hasSizeGreaterThan(3).isEqualTo(forUnknown);
    assertThat(mail.lastTo(house.email(), "user.sign-up-known").path()).isEqualTo("/sign-in");
    assertThat(mail.findTo(house.email(), "user.sign-up")).isEmpty();
  }

  @Test
  void aDayLaterItOpensNothing() {
    var email = someone();
    signUp(browser, email);
    var path = mail.lastTo(email, "user.sign-up").path();
    var form = browser.get(path).form(path);

    clock.forward(Duration.ofHours(25));

    assertThat(browser.get(path).status()).isEqualTo(410);
    var over = form.submit();
    assertThat(over.status()).isEqualTo(410);
    assertThat(over.text()).contains("Este enlace ya no sirve");
  }

  @Test
  void whatIsWrongIsSaidAtOnce() {
    var page =
        browser
            .get("/sign-up")
            .form("/sign-up")
            .with("email", someone())
            .with("name", "Lucía")
            .with("password", "corta")
            .with("legalName", "Ferretería")
            .submit();

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("password")).startsWith("Demasiado corta");
  }

  private List<String> worked(String email, List<SeenPage> pages) {
    var visitor = browser.stranger();
    return CountedStatements.during(() -> pages.add(signUp(visitor, email)));
  }

  private static String someone() {
    return "lucia" + System.nanoTime() + "@nandu.example";
  }

  private static SeenPage signUp(Browser visitor, String email) {
    return visitor
        .get("/sign-up")
        .form("/sign-up")
        .with("name", "Lucía Gómez")
        .with("email", email)
        .with("password", "tornillos de cabeza plana")
        .with("legalName", "Ferretería Ñandú, S.L.")
        .submit();
  }
}
