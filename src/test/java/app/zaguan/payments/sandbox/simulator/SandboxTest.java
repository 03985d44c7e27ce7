package app.zaguan.payments.sandbox.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zaguan.payments.TestPayments;
import app.zaguan.shared.Browser;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.installation.Installation;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.web.doors.Strangers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockHttpServletRequest;

/** The sandbox as a gateway of its own: who is let in, and where there is none at all. */
@RunningApplication
class SandboxTest {

  @Autowired TestPayments bills;
  @Autowired Browser browser;
  @Autowired Sandbox sandbox;
  @Autowired Strangers strangers;
  @Autowired Here here;

  @Test
  void whereRealMoneyMayMoveThereIsNoPageOfIt() {
    var bill = bills.bill();
    var page = bills.begin(bills.payer(browser, bill), bill).path();
    var request = new MockHttpServletRequest("GET", page);

    assertThat(hat(false).recognise(request)).isNotNull();
    assertThatThrownBy(() -> hat(true).recognise(request)).isInstanceOf(NotFound.class);
  }

  @Test
  void aPageThatIsGuessedIsNotFound() {
    var bill = bills.bill();
    var payer = bills.payer(browser, bill);
    var page = bills.begin(payer, bill).path();
    var last = page.charAt(page.length() - 2) == 'A' ? "BA" : "AA";

    assertThat(payer.get(page.substring(0, page.length() - 2) + last).status()).isEqualTo(404);
    assertThat(payer.get("/sandbox-gateway/anything").status()).isEqualTo(404);
    assertThat(payer.get("/sandbox-gateway/").status()).isEqualTo(404);
  }

  @Test
  void withoutItsKeyItsApiTellsNothing() {
    var bill = bills.bill();
    bills.begin(bills.payer(browser, bill), bill);
    var path = "/sandbox-gateway/api/payments/" + bills.attempt(bill).id();
    var key = bills.account(bill.house()).credentials();
    var other = bills.account(bills.bill().house()).credentials();

    assertThat(with("Bearer " + key).get(path).status()).isEqualTo(200);
    assertThat(browser.stranger().get(path).status()).isEqualTo(404);
    assertThat(with("Bearer nonsense").get(path).status()).isEqualTo(404);
    assertThat(with("Bearer " + other).get(path).status()).isEqualTo(404);
    var forged = key.substring(0, 23) + other.substring(23);
    assertThat(with("Bearer " + forged).get(path).status()).isEqualTo(401);
  }

  @Test
  void aChoiceIsMadeOnce() {
    var bill = bills.bill();
    var gateway = bills.begin(bills.payer(browser, bill), bill);
    bills.choose(gateway, "DECLINE");

    bills.choose(gateway, "PAY");

    assertThat(bills.invoice(bill).due().isPositive()).isTrue();
  }

  @Test
  void itSpeaksTheLanguageOfThePayer() {
    var bill = bills.bill();
    var payer = bills.payer(browser, bill).in("en");

    // the portal's reader has chosen Spanish, whatever the browser asks for
    assertThat(bills.begin(payer, bill).text()).contains("Esto es una prueba");
  }

  private Browser with(String authorization) {
    return browser
        .stranger()
        .with("Accept", "application/json")
        .with("Authorization", authorization);
  }

  private SandboxHat hat(boolean production) {
    var given = Map.of("zaguan.production", production);
    var installation =
        new Binder(new MapConfigurationPropertySource(given))
            .bindOrCreate("zaguan", Installation.class);
    return new SandboxHat(installation, sandbox, strangers, here);
  }
}
