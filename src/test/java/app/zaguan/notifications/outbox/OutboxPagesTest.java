package app.zaguan.notifications.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.notifications.Letter;
import app.zaguan.notifications.MailRow;
import app.zaguan.notifications.Mailing;
import app.zaguan.notifications.delivery.MailRoom;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.money.Money;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@RunningApplication
class OutboxPagesTest {

  @Autowired TestHouse houses;
  @Autowired Browser browser;
  @Autowired Mailing mailing;
  @Autowired AutowireCapableBeanFactory beans;

  private MailRoom room;
  private House house;

  @BeforeEach
  void found() {
    room = beans.createBean(MailRoom.class);
    house = houses.found("Ferretería Levante, S.L.");
  }

  @Test
  void anEmptyOutboxSaysWhatWillBeThere() {
    var page = browser.signedIn(house).get("/outbox");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("Aquí no hay ningún correo");
  }

  @Test
  void withoutAMailServerMailsAreKeptAndRead() {
    post(quote("P26/0031"));
    var staff = browser.signedIn(house);

    var list = staff.get("/outbox");
    assertThat(list.text()).contains("Tu presupuesto P26/0031").contains("Guardado");
    var mail = staff.get(list.one(".row-link").attr("href"));
    assertThat(mail.text()).contains("Carmen Ruiz").contains("Vale hasta el 24 nov 2026");
    assertThat(mail.header("Content-Security-Policy").orElseThrow()).endsWith("frame-src 'self'");
    var body = staff.fetch(mail.one("iframe").attr("src"));
    assertThat(body.html()).contains("https://zaguan.example/d/abc");
    assertThat(body.header("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .contains("frame-ancestors 'self'")
        .contains("sandbox allow-popups")
        .doesNotContain("allow-scripts")
        .doesNotContain("allow-same-origin");
    assertThat(body.header("X-Frame-Options")).contains("SAMEORIGIN");
  }

  @Test
  void aSecretShowsOnlyThatItWasWritten() {
    post(
        Letter.of("code")
            .to("Ana", "ana@levante.example", Locale.of("es"))
            .with("731946")
            .secret());
    var staff = browser.signedIn(house);

    var list = staff.get("/outbox");
    assertThat(list.text()).contains("Mensaje confidencial").contains("ana@levante.example");
    var address = list.one(".row-link").attr("href");
    var mail = staff.get(address);
    assertThat(mail.status()).isEqualTo(200);
    assertThat(list.html() + mail.html()).doesNotContain("731946");
    assertThat(mail.all("iframe")).isEmpty();
    assertThat(staff.fetch(address + "/body").status()).isEqualTo(404);
  }

  @Test
  void anotherOrganizationsMailIsNotFound() {
    post(quote("P26/0031"));
    var address = "/outbox/" + room.only(house).id();
    var other = browser.signedIn(houses.found());

    assertThat(other.get(address).status()).isEqualTo(404);
    assertThat(other.fetch(address + "/body").status()).isEqualTo(404);
    assertThat(other.get("/outbox").text()).doesNotContain("P26/0031");
  }

  @Test
  void theListIsFilteredByState() {
    post(quote("P26/0031"));
    room.post(house, MailRoom.at(1), quote("P26/0032"));
    var staff = browser.signedIn(house);

    var queued = staff.get("/outbox?state=queued").text();
    room.giveUp(house);
    var failed = staff.get("/outbox?state=failed").text();

    assertThat(queued).contains("P26/0032").doesNotContain("P26/0031");
    assertThat(failed).contains("P26/0032").doesNotContain("P26/0031");
  }

  @Test
  void aLongListHasAnotherPage() {
    for (var i = 0; i < MailReading.SIZE + 3; i++) {
      post(quote("P26/%04d".formatted(i)));
    }
    var staff = browser.signedIn(house);

    var first = staff.get("/outbox");
    var second = staff.get(first.one("a[rel=next]").attr("href"));

    assertThat(first.all(".list tbody tr")).hasSize(MailReading.SIZE);
    assertThat(second.all(".list tbody tr")).hasSize(3);
    assertThat(second.text()).contains("P26/0000");
    assertThat(second.all("a[rel=next]")).isEmpty();
  }

  @Test
  void theMailsOfADocumentAreFound() {
    var document = java.util.UUID.randomUUID();
    post(quote("P26/0031").about(document, null));
    post(quote("P26/0032"));

    var mails = houses.as(house, () -> mailing.of(document));

    assertThat(mails).extracting(MailRow::subject).singleElement().asString().contains("P26/0031");
  }

  private void post(Letter letter) {
    houses.as(
        house,
        () -> {
          mailing.post(letter);
          return letter;
        });
  }

  private static Letter quote(String number) {
    return Letter.of("sample")
        .to("Carmen Ruiz", "carmen@turia.example", Locale.of("es"))
        .with(number, Money.of("1210", "EUR"), LocalDate.of(2026, 11, 24))
        .link("https://zaguan.example/d/abc");
  }
}
