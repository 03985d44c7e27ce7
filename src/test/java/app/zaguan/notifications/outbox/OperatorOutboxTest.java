package app.zaguan.notifications.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zaguan.identity.TestSessions;
import app.zaguan.notifications.Letter;
import app.zaguan.notifications.Mailing;
import app.zaguan.notifications.delivery.MailRoom;
import app.zaguan.notifications.delivery.Smtp;
import app.zaguan.notifications.letters.Envelope;
import app.zaguan.shared.Browser;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.installation.Installation;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** In tests nobody is named operator, so it is whoever signed up first. */
@RunningApplication
class OperatorOutboxTest {

  @Autowired TestHouse houses;
  @Autowired TestSessions sessions;
  @Autowired Browser browser;
  @Autowired Mailing mailing;
  @Autowired Outbox outbox;
  @Autowired Envelope envelope;
  @Autowired Here here;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  private House house;

  @BeforeEach
  void found() {
    house = houses.found();
  }

  @Test
  void theOperatorOfATrialReadsTheSecretOnes() {
    post(Wall.staff(house.organization()), "731946");
    var operator = operator();

    var list = operator.get("/operator/outbox");
    assertThat(list.text()).contains("Tu código: 731946");
    var link = list.all(".row-link").stream().filter(it -> it.text().contains("731946")).findAny();
    var mail = operator.get(link.orElseThrow().attr("href"));
    assertThat(mail.text()).contains("Escribe este código: 731946");
    var body = operator.fetch(mail.one("iframe").attr("src"));
    assertThat(body.html()).contains("Escribe este código: 731946");
    assertThat(operator.get("/outbox").all("a[href=/operator/outbox]")).isNotEmpty();
  }

  @Test
  void whatIsWrittenToAUserOnTheirOwnAccountIsTheInstallations() {
    post(Wall.entry(), "205118");

    assertThat(operator().get("/operator/outbox").text()).contains("Tu código: 205118");
    assertThat(browser.signedIn(house).get("/outbox").text()).contains("Aquí no hay ningún correo");
  }

  @Test
  void forAllOthersItDoesNotExist() {
    post(Wall.staff(house.organization()), "731947");
    var operator = operator();
    var link = operator.get("/operator/outbox").one(".row-link").attr("href");
    var other = browser.signedIn(house);

    assertThat(other.fetch("/operator/outbox").status()).isEqualTo(404);
    assertThat(other.fetch(link).status()).isEqualTo(404);
    assertThat(other.fetch(link + "/body").status()).isEqualTo(404);
    assertThat(other.get("/outbox").all("a[href=/operator/outbox]")).isEmpty();
    assertThat(browser.stranger().get("/operator/outbox").path()).isEqualTo("/sign-in");
  }

  @Test
  void inProductionOrWithAMailServerItExistsForNobody() {
    post(Wall.staff(house.organization()), "731948");
    var production = reading(true, new Smtp(null, 587, null, null, Smtp.Encryption.TLS, null));
    var connected = reading(false, MailRoom.at(25));

    for (var reading : new OperatorReading[] {production, connected}) {
      assertThat(reading.isAllowed()).isFalse();
      assertThatThrownBy(() -> here.behind(Wall.entry(), Actor.product(), reading::latest))
          .isInstanceOf(NotFound.class);
    }
  }

  private OperatorReading reading(boolean production, Smtp smtp) {
    var installation =
        new Installation(
            URI.create("https://zaguan.example"),
            Path.of("data"),
            production,
            null,
            false,
            null,
            new Installation.External(null, "", "", "", "", true));
    return new OperatorReading(outbox, envelope, here, transaction, installation, smtp);
  }

  private Browser operator() {
    return browser.stranger().withCookie(sessions.ofTheOperator());
  }

  private void post(Wall wall, String code) {
    var letter =
        Letter.of("code").to("Ana", "ana@levante.example", Locale.of("es")).with(code).secret();
    here.behind(
        wall,
        Actor.product(),
        () -> {
          mailing.post(letter);
          return letter;
        });
  }
}
