package app.zaguan.notifications.outbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.zaguan.identity.TestSessions;
import app.zaguan.notifications.Letter;
import app.zaguan.notifications.Mailing;
import app.zaguan.shared.ChromeBrowser;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.money.Money;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the fence around a mail lets through, only a browser can tell. */
class OutboxBrowserTest extends ChromeBrowser {

  @Autowired TestHouse houses;
  @Autowired TestSessions sessions;
  @Autowired Mailing mailing;

  @Test
  void aKeptMailIsReadInItsFrameAndItsLinkOpensAWindow() {
    var house = houses.found("Ferretería Levante, S.L.");
    post(house);
    var page = browse(Look.DESK, sessions.open(house));

    page.navigate("/outbox");
    page.getByRole(AriaRole.LINK).getByText("Tu presupuesto P26/0031").click();
    var mail = page.frameLocator("iframe");
    assertThat(mail.getByText("Hola, Carmen Ruiz:")).isVisible();
    var window = page.waitForPopup(() -> mail.getByText("Ver presupuesto").click());

    assertThat(window).hasURL(home() + "/profile");
    assertThat(window.locator("h1")).isVisible();
  }

  private void post(House house) {
    var letter =
        Letter.of("sample")
            .to("Carmen Ruiz", "carmen@turia.example", Locale.of("es"))
            .with("P26/0031", Money.of("1210", "EUR"), LocalDate.of(2026, 11, 24))
            .link(home() + "/profile");
    houses.as(
        house,
        () -> {
          mailing.post(letter);
          return letter;
        });
  }
}
