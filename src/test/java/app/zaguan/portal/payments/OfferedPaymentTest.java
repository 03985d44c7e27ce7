package app.zaguan.portal.payments;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.documents.sharing.Permit;
import app.zaguan.payments.TestPayments;
import app.zaguan.payments.TestPayments.Bill;
import app.zaguan.payments.gateways.GatewayAccounts;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestClock;
import app.zaguan.shared.TestHouse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is offered to pay, with what, and what the others are told instead. */
@RunningApplication
class OfferedPaymentTest {

  @Autowired TestHouse houses;
  @Autowired TestPayments bills;
  @Autowired TestPortal portal;
  @Autowired TestClock clock;
  @Autowired GatewayAccounts accounts;
  @Autowired Browser browser;

  @Test
  void whoCanPayIsOfferedItBesideThePaperAndAtTheFootOfAPhone() {
    var bill = bills.bill();
    var payer = bills.payer(browser, bill);

    var page = payer.get(invoice(bill));

    assertThat(page.all(payingForm(bill))).hasSize(1);
    assertThat(page.one(".foot-act a").attr("href")).isEqualTo("#payment");
    assertThat(payer.get(portal.at(bill.house(), "")).all("#live-waiting .btn-primary")).hasSize(1);
  }

  @Test
  void aLinkForReadingOnlyOffersNoActAndLeadsToTheSignIn() {
    var bill = bills.bill();

    var page = browser.get(bills.link(bill, Permit.VIEW));

    assertThat(page.all(payingForm(bill) + ", .foot-act, form[action$=comments]")).isEmpty();
    assertThat(page.text())
        .containsOnlyOnce("Este enlace es solo para leer")
        .doesNotContain("Escríbela aquí");
    assertThat(browser.get(signIn(page)).value("next")).isEqualTo(invoice(bill));
  }

  @Test
  void whoReadsAPaidInvoiceByALinkFindsTheReceiptAndTheSignIn() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "PAY");

    var page = browser.stranger().get(bills.link(bill, Permit.VIEW));

    assertThat(page.all("a[href$=" + bills.attempt(bill).id() + "]")).hasSize(1);
    assertThat(page.text()).containsOnlyOnce("Este enlace es solo para leer");
    assertThat(signIn(page)).endsWith(invoice(bill));
  }

  @Test
  void aPaymentUnderWayCanBeLookedAtByALinkForReadingOnly() {
    var bill = bills.bill();
    bills.begin(bills.payer(browser, bill), bill);
    var reader = browser.stranger();
    reader.get(bills.link(bill, Permit.VIEW));

    var page = reader.get(bill.address() + "/" + bills.attempt(bill).id());

    assertThat(page.all("#payment-state form")).isEmpty();
    assertThat(signIn(page)).isNotEmpty();
  }

  @Test
  void thePageOfPaymentsTellsTheSame() {
    var bill = bills.bill();
    var reader = browser.stranger();
    reader.get(bills.link(bill, Permit.VIEW));

    var page = reader.get(bill.address());
    var refused = reader.post(bill.address(), Map.of("amount", "121,00", "gateway", "sandbox"));

    assertThat(page.all(payingForm(bill))).isEmpty();
    assertThat(signIn(page)).endsWith(invoice(bill));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).containsOnlyOnce("Este enlace es solo para leer");
  }

  @Test
  void whoMustChangeThePasswordIsLedThereInsteadOfToPaying() {
    var bill = bills.bill();
    var payer = withPasswordOfTheBusiness(bill);

    var page = payer.get(invoice(bill));

    assertThat(page.all(payingForm(bill) + ", .foot-act")).isEmpty();
    assertThat(page.text()).containsOnlyOnce("cámbiala antes de aceptar o pagar");
    assertThat(page.all("#payment a[href$='/profile/password']")).hasSize(1);
    assertThat(page.all("form[action$=comments]")).hasSize(1);
    assertThat(payer.get(portal.at(bill.house(), "")).all("#live-waiting .btn-primary")).isEmpty();
  }

  @Test
  void whereNothingCanBePaidWithNothingIsOffered() {
    var bill = bills.bill();
    bills.another(bill);
    withdrawAll(bill);
    var payer = bills.payer(browser, bill);

    assertThat(payer.get(invoice(bill)).all(".foot-act, #payment .card")).isEmpty();
    assertThat(payer.get(portal.at(bill.house(), "")).text())
        .contains("Por pagar")
        .doesNotContain("Pagar todo");
  }

  @Test
  void whatIsPaidTogetherWithOthersIsNotOfferedByItself() {
    var bill = bills.bill();
    bills.another(bill);
    var all = portal.at(bill.house(), "/payments");
    bills.payer(browser, bill).get(all + "/new").form(all).submit();

    var page = browser.stranger().get(bills.link(bill, Permit.ACT));

    assertThat(page.text()).contains("se está pagando junto con otras", "Pago en curso");
    assertThat(page.all(".foot-act, " + payingForm(bill))).isEmpty();
  }

  @Test
  void whatIsLateAndBeingPaidIsNotCalledOverdue() {
    var bill = bills.bill();
    clock.forward(Duration.ofDays(60));
    var payer = bills.payer(browser, bill);
    assertThat(payer.get(invoice(bill)).one("#live-standing").text()).contains("Vencida");

    bills.begin(payer, bill);

    assertThat(payer.get(invoice(bill)).one("#live-standing").text()).isEqualTo("Pago en curso");
  }

  @Test
  void aPageThatAsksByItselfIsAnsweredOnlyWithWhatItDoesNotShowYet() {
    var bill = bills.bill();
    var payer = bills.payer(browser, bill);
    var gateway = bills.begin(payer, bill);
    var at = bill.address() + "/" + bills.attempt(bill).id();
    var form = payer.get(at).form(at);
    payer.with("HX-Request", "true");

    assertThat(form.submit().status()).isEqualTo(204);
    bills.choose(gateway, "FORGED");
    var told = form.submit();

    assertThat(told.path()).isEqualTo(at);
    assertThat(told.one("#payment-state").text()).contains("Pagado");
  }

  private void withdrawAll(Bill bill) {
    houses.as(
        bill.house(),
        () -> {
          accounts.all().forEach(it -> accounts.enable(it.id(), false));
          return true;
        });
  }

  private Browser withPasswordOfTheBusiness(Bill bill) {
    var access = "/contacts/" + bill.contact() + "/portal-access";
    var staff = browser.stranger().signedIn(bill.house());
    staff.get(access);
    staff.form(access + "/password").with("password", TestHouse.PASSWORD).submit();
    return bills.payer(browser, bill);
  }

  private static String invoice(Bill bill) {
    return bill.address().replaceFirst("/payments$", "");
  }

  private static String payingForm(Bill bill) {
    return "form[action='" + bill.address() + "']";
  }

  private static String signIn(SeenPage page) {
    return page.one("a[href*='/sign-in?next=']").attr("href");
  }
}
