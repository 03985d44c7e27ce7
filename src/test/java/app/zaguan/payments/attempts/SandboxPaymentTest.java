package app.zaguan.payments.attempts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zaguan.documents.Standing;
import app.zaguan.documents.invoices.Invoicing;
import app.zaguan.documents.sharing.Permit;
import app.zaguan.identity.banks.BankAccounts;
import app.zaguan.payments.State;
import app.zaguan.payments.State.Cancelled;
import app.zaguan.payments.State.Failed;
import app.zaguan.payments.State.Reason;
import app.zaguan.payments.State.Succeeded;
import app.zaguan.payments.TestPayments;
import app.zaguan.payments.gateways.Charge;
import app.zaguan.payments.gateways.Switchboard;
import app.zaguan.payments.sandbox.simulator.Messenger;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestClock;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.Turns;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Wall;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Payments from the portal's button to the settled invoice, by real HTTP, on good and bad days. */
@RunningApplication
class SandboxPaymentTest {

  private static final Money ALL = Money.euros("121.00");

  @Autowired TestHouse houses;
  @Autowired TestPayments bills;
  @Autowired TestClock clock;
  @Autowired Browser browser;
  @Autowired Reconciler reconciler;
  @Autowired Messenger messenger;
  @Autowired Invoicing invoicing;
  @Autowired OpeningDesk opening;
  @Autowired BankAccounts banks;
  @Autowired Turns turns;
  @Autowired Switchboard switchboard;

  @Test
  void aContactPaysAnInvoice() {
    var bill = bills.bill();

    var page = bills.pay(bills.payer(browser, bill), bill, "PAY");

    assertThat(page.path()).isEqualTo(bill.address() + "/" + bills.attempt(bill).id());
    assertThat(page.text()).contains("Pagado").contains("Hemos recibido 121,00 €");
    assertThat(bills.invoice(bill).standing()).isEqualTo(Standing.PAID);
    assertThat(bills.attempt(bill).state())
        .isInstanceOfSatisfying(Succeeded.class, it -> assertThat(it.applied()).isEqualTo(ALL));
    assertThat(bills.events(bill.house())).hasSize(1);
    assertThat(bills.credits(bill.house())).isEmpty();
  }

  @Test
  void thePageOfTheGatewaySaysThatItIsATrial() {
    var bill = bills.bill();

    var gateway = bills.begin(bills.payer(browser, bill), bill);

    assertThat(gateway.path()).startsWith("/sandbox-gateway/");
    assertThat(gateway.text()).contains("Esto es una prueba").contains("121,00 €");
  }

  @Test
  void aPartIsPaidAndTheRestStaysDue() {
    var bill = bills.bill();
    var payer = bills.payer(browser, bill);

    var gateway = payer.get(bill.address()).form(bill.address()).with("amount", "21,00").submit();
    bills.choose(gateway, "PAY");

    assertThat(bills.invoice(bill).due()).isEqualTo(Money.euros("100.00"));
    bills.pay(payer, bill, "PAY");
    assertThat(bills.invoice(bill).standing()).isEqualTo(Standing.PAID);
  }

  @Test
  void aDeclinedPaymentSettlesNothingAndAnotherCanBeBegun() {
    var bill = bills.bill();
    var payer = bills.payer(browser, bill);

    var page = bills.pay(payer, bill, "DECLINE");

    assertThat(page.text()).contains("La pasarela ha rechazado el pago", "Probar otra vez");
    assertThat(bills.attempt(bill).state())
        .isInstanceOfSatisfying(
            Failed.class, it -> assertThat(it.reason()).isEqualTo(Reason.DECLINED));
    assertThat(bills.invoice(bill).due()).isEqualTo(ALL);
    assertThat(bills.pay(payer, bill, "PAY").text()).contains("Pagado");
  }

  @Test
  void aNoticeThatComesTwiceIsKeptAndAppliedOnce() {
    var bill = bills.bill();

    bills.pay(bills.payer(browser, bill), bill, "TWICE");

    assertThat(bills.events(bill.house())).hasSize(1);
    assertThat(bills.invoice(bill).due().isZero()).isTrue();
    assertThat(bills.credits(bill.house())).isEmpty();
  }

  @Test
  void aForgedNoticeChangesNothingAndTheTruthIsAskedOfTheGateway() {
    var bill = bills.bill();

    var page = bills.pay(bills.payer(browser, bill), bill, "FORGED");

    assertThat(page.text()).contains("Esperando el pago");
    assertThat(bills.events(bill.house())).isEmpty();
    assertThat(bills.invoice(bill).due()).isEqualTo(ALL);
    assertThat(page.form(page.path()).submit().text()).contains("Pagado");
  }

  @Test
  void anotherAmountIsKeptAsCreditAndAPersonIsTold() {
    var bill = bills.bill();

    var page = bills.pay(bills.payer(browser, bill), bill, "OTHER_AMOUNT");

    assertThat(page.text()).contains("Hemos recibido 122,00 €, que no encajan");
    assertThat(bills.invoice(bill).due()).isEqualTo(ALL);
    assertThat(bills.credits(bill.house())).containsExactly("DIFFERENT 122.00 EUR");
    assertThat(bills.tasks(bill.house())).containsExactly("DIFFERENT");
  }

  @Test
  void anotherCurrencyIsKeptAsCreditInThatCurrency() {
    var bill = bills.bill();

    bills.pay(bills.payer(browser, bill), bill, "OTHER_CURRENCY");

    assertThat(bills.invoice(bill).due()).isEqualTo(ALL);
    assertThat(bills.credits(bill.house())).containsExactly("DIFFERENT 121.00 USD");
  }

  @Test
  void moneyThatComesAfterTheCancellationBecomesCreditAndATask() {
    var bill = bills.bill();
    var payer = bills.payer(browser, bill);
    var page = bills.pay(payer, bill, "LATE");
    assertThat(page.text()).contains("Esperando el pago");

    page = page.form(page.path() + "/cancellation").submit();
    assertThat(page.text()).contains("Cancelaste este pago");
    assertThat(bills.attempt(bill).state()).isInstanceOf(Cancelled.class);

    clock.forward(Duration.ofSeconds(30));
    messenger.sendDue();

    assertThat(bills.attempt(bill).state()).isInstanceOf(Succeeded.class);
    assertThat(bills.invoice(bill).due()).isEqualTo(ALL);
    assertThat(bills.credits(bill.house())).containsExactly("LATE 121.00 EUR");
    assertThat(bills.tasks(bill.house())).containsExactly("LATE");
    assertThat(payer.get(page.path()).text()).contains("saldo a tu favor");
  }

  @Test
  void moneyBeyondWhatIsStillDueBecomesCredit() {
    var bill = bills.bill();
    var gateway = bills.begin(bills.payer(browser, bill), bill);
    houses.as(bill.house(), () -> invoicing.settle(bill.invoice(), Money.euros("100.00")));

    bills.choose(gateway, "PAY");

    assertThat(bills.invoice(bill).due().isZero()).isTrue();
    assertThat(bills.credits(bill.house())).containsExactly("BEYOND_DUE 100.00 EUR");
    assertThat(bills.tasks(bill.house())).containsExactly("BEYOND_DUE");
    assertThat(bills.attempt(bill).state())
        .isInstanceOfSatisfying(
            Succeeded.class, it -> assertThat(it.applied()).isEqualTo(Money.euros("21.00")));
  }

  @Test
  void aLatePaymentIsFoundByTheTimerThoughNoNoticeComes() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "FORGED");

    clock.forward(Duration.ofMinutes(2));
    reconciler.work();

    assertThat(bills.invoice(bill).due().isZero()).isTrue();
  }

  @Test
  void aGatewayThatNeverAnswersLeavesItUnknownUntilTheTimerFindsOut() {
    var bill = bills.bill();
    var payer = bills.payer(browser, bill);
    var page = bills.pay(payer, bill, "SILENT");

    page = page.form(page.path()).submit();
    assertThat(page.text()).contains("Sin respuesta").contains("La pasarela no contesta desde");
    assertThat(payer.get(bill.address()).text()).contains("no pagues otra vez");

    clock.forward(Duration.ofMinutes(3));
    reconciler.work();

    assertThat(bills.attempt(bill).state()).isInstanceOf(Succeeded.class);
    assertThat(bills.invoice(bill).due().isZero()).isTrue();
  }

  @Test
  void aCallThatIsNotAnsweredIsNotGivenUpAndThePayerCanGoOnLater() {
    var bill = bills.bill();
    silence(bill, Duration.ofMinutes(1));

    var page = bills.begin(bills.payer(browser, bill), bill);

    assertThat(page.text()).contains("Sin respuesta");
    assertThat(bills.attempt(bill).checkout()).isNull();
    clock.forward(Duration.ofMinutes(2));
    reconciler.work();
    assertThat(bills.attempt(bill).checkout()).isNotNull();
    assertThat(browserAt(page.path(), bill).text()).contains("Continuar el pago");
  }

  @Test
  void silenceForADayIsATask() {
    var bill = bills.bill();
    silence(bill, Duration.ofDays(3));
    bills.begin(bills.payer(browser, bill), bill);

    clock.forward(Duration.ofHours(25));
    reconciler.work();
    clock.forward(Duration.ofHours(2));
    reconciler.work();

    assertThat(bills.tasks(bill.house())).containsExactly("UNANSWERED");
    assertThat(bills.attempt(bill).isOpen()).isTrue();
  }

  @Test
  void ofTwoTabsOneIsToldSinceWhenTheOtherPays() {
    var bill = bills.bill();
    var payer = bills.payer(browser, bill);
    var one = payer.get(bill.address()).form(bill.address());
    var other = payer.get(bill.address()).form(bill.address());

    one.submit();
    var refused = other.submit();

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Ya hay un pago de 121,00 € en curso desde el");
    assertThat(refused.text()).contains("Continuar el pago");
    assertThat(bills.attempts(bill)).hasSize(1);
  }

  @Test
  void aStartThatDiedBeforeTheGatewayHeardOfItFreesTheInvoiceAgain() {
    var bill = bills.bill();
    houses.as(
        bill.house(),
        () -> opening.open(List.of(new OpeningDesk.Wish(bill.invoice(), ALL)), "sandbox"));
    reconciler.work();
    assertThat(bills.attempt(bill).isOpen()).isTrue();

    clock.forward(Duration.ofMinutes(2));
    reconciler.work();

    assertThat(bills.attempt(bill).state())
        .isInstanceOfSatisfying(
            Failed.class, it -> assertThat(it.reason()).isEqualTo(Reason.NOT_REACHED));
    assertThat(bills.pay(bills.payer(browser, bill), bill, "PAY").text()).contains("Pagado");
  }

  @Test
  void whatIsSettledWhileSomebodyBeginsToPayIsNotChargedAgain() throws Exception {
    var bill = bills.bill();
    var form = bills.payer(browser, bill).get(bill.address()).form(bill.address());

    var answers =
        turns.whileLocked(
            bill.house(),
            // the payer has read what is due, and waits before anything is stored
            "select 1 from gateway_account where org_id = :org and gateway = 'sandbox' for update",
            () -> invoicing.settle(bill.invoice(), Money.euros("21.00")),
            List.<Callable<SeenPage>>of(form::submit));

    var refused = answers.getFirst();
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Acaba de terminar otro pago de esta factura");
    assertThat(bills.attempts(bill)).isEmpty();
  }

  @Test
  void aTransferThatDiedInItsFirstStepFreesTheInvoiceAgain() {
    var bill = bills.bill();
    houses.as(
        bill.house(), () -> banks.add("", "ES9121000418450200051332", "", "Ferretería Levante"));
    houses.as(
        bill.house(),
        () -> opening.open(List.of(new OpeningDesk.Wish(bill.invoice(), ALL)), "transfer"));

    clock.forward(Duration.ofMinutes(2));
    reconciler.work();

    assertThat(bills.attempt(bill).state())
        .isInstanceOfSatisfying(
            Failed.class, it -> assertThat(it.reason()).isEqualTo(Reason.NOT_REACHED));
    assertThat(bills.pay(bills.payer(browser, bill), bill, "PAY").text()).contains("Pagado");
  }

  @Test
  void aStartThatDiedBeforeItsAnswerWasStoredIsFoundAtTheGateway() {
    var bill = bills.bill();
    houses.as(
        bill.house(),
        () -> {
          var attempt = opening.open(List.of(new OpeningDesk.Wish(bill.invoice(), ALL)), "sandbox");
          return switchboard.start(attempt, charge(attempt, bill));
        });
    assertThat(bills.attempt(bill).checkout()).isNull();

    clock.forward(Duration.ofMinutes(2));
    reconciler.work();

    assertThat(bills.attempt(bill).state()).isEqualTo(new State.AwaitingPayer());
    assertThat(bills.attempt(bill).checkout()).isNotNull();
  }

  @Test
  void theSameStartTwiceIsOnePaymentAtTheGateway() {
    var bill = bills.bill();
    var attempt =
        houses.as(
            bill.house(),
            () -> opening.open(List.of(new OpeningDesk.Wish(bill.invoice(), ALL)), "sandbox"));

    var first = houses.as(bill.house(), () -> switchboard.start(attempt, charge(attempt, bill)));
    var second = houses.as(bill.house(), () -> switchboard.start(attempt, charge(attempt, bill)));

    assertThat(first).isEqualTo(second);
  }

  @Test
  void aGatewayIsNeverCalledInsideATransaction() {
    var bill = bills.bill();
    bills.begin(bills.payer(browser, bill), bill);
    var attempt = bills.attempt(bill);

    assertThatThrownBy(() ->
            houses.inside(
                Wall.staff(bill.house().organization()),
                bill.house().actor(),
                () -> switchboard.ask(attempt)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatIsAmissWithTheAmountIsSaidBesideItAndKept() {
    var bill = bills.bill();
    var payer = bills.payer(browser, bill);
    for (var wrong :
        List.of(
            List.of("121,01", "Es más de lo que falta por pagar: 121,00 €."),
            List.of("0", "Escribe un importe mayor que cero."),
            List.of("-5", "Escribe un importe mayor que cero."),
            List.of("1,005", "Sobran decimales"),
            List.of("", "Escribe cuánto quieres pagar."),
            List.of("mucho", "Escribe un número"))) {
      var page =
          payer.get(bill.address()).form(bill.address()).with("amount", wrong.get(0)).submit();
      assertThat(page.status()).as(wrong.get(0)).isEqualTo(422);
      assertThat(page.problem("amount")).contains(wrong.get(1));
      assertThat(page.value("amount")).isEqualTo(wrong.get(0));
    }
    assertThat(bills.attempts(bill)).isEmpty();
  }

  @Test
  void aPaidInvoiceIsNotPaidAgain() {
    var bill = bills.bill();
    var payer = bills.payer(browser, bill);
    var form = payer.get(bill.address()).form(bill.address());
    bills.pay(payer, bill, "PAY");

    var refused = form.submit();

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Esta factura ya está pagada");
  }

  @Test
  void anotherContactKnowsNothingOfIt() {
    var bill = bills.bill();
    var page = bills.begin(bills.payer(browser, bill), bill);
    var address = bill.address() + "/" + bills.attempt(bill).id();
    var other = bills.bill(bill.house());
    var stranger = bills.payer(browser, other);

    assertThat(page.status()).isEqualTo(200);
    stranger.get(other.address());
    assertThat(stranger.get(bill.address()).status()).isEqualTo(404);
    assertThat(stranger.get(address).status()).isEqualTo(404);
    stranger.get(other.address());
    assertThat(stranger.post(address, Map.of()).status()).isEqualTo(404);
    stranger.get(other.address());
    assertThat(stranger.post(address + "/cancellation", Map.of()).status()).isEqualTo(404);
    stranger.get(other.address());
    assertThat(stranger.post(bill.address(), Map.of("amount", "1", "gateway", "sandbox")).status())
        .isEqualTo(404);
    // nor under an invoice of one's own
    var mine = other.address() + "/" + bills.attempt(bill).id();
    assertThat(stranger.get(mine).status()).isEqualTo(404);
    assertThat(bills.attempts(bill)).hasSize(1);
  }

  @Test
  void aPaymentIsFoundUnderItsOwnInvoiceOnly() {
    var bill = bills.bill();
    var payer = bills.payer(browser, bill);
    var another = bills.another(bill);
    bills.begin(payer, bill);

    assertThat(payer.get(another.address() + "/" + bills.attempt(bill).id()).status())
        .isEqualTo(404);
  }

  @Test
  void whoeverHoldsALinkToTheInvoicePaysItWithoutSigningIn() {
    var bill = bills.bill();
    browser.get(bills.link(bill, Permit.ACT));

    var page = bills.pay(browser, bill, "PAY");

    assertThat(page.text()).contains("Pagado");
    assertThat(bills.invoice(bill).standing()).isEqualTo(Standing.PAID);
  }

  @Test
  void aLinkForReadingDoesNotPay() {
    var bill = bills.bill();
    browser.get(bills.link(bill, Permit.VIEW));

    var refused = browser.post(bill.address(), Map.of("amount", "121,00", "gateway", "sandbox"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(bills.attempts(bill)).isEmpty();
  }

  private app.zaguan.shared.SeenPage browserAt(String path, TestPayments.Bill bill) {
    return bills.payer(browser, bill).get(path);
  }

  private void silence(TestPayments.Bill bill, Duration length) {
    bills.change(
        bill.house(),
        "update sandbox_merchant set mute_until = :until where org_id = :org",
        Map.of("until", Timestamp.from(clock.instant().plus(length))));
  }

  private static Charge charge(Attempt attempt, TestPayments.Bill bill) {
    return new Charge(attempt.id(), ALL, "F26/0001", "Levante", Locale.of("es"), bill.address());
  }
}
