package app.zaguan.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zaguan.documents.Standing;
import app.zaguan.payments.TestPayments.Bill;
import app.zaguan.payments.attempts.Reconciler;
import app.zaguan.payments.refunds.Refund;
import app.zaguan.payments.refunds.RefundBook;
import app.zaguan.payments.refunds.Refunding;
import app.zaguan.shared.Browser;
import app.zaguan.shared.Refused;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestClock;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.money.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money that goes back, on good and bad days. */
@RunningApplication
class RefundTest {

  @Autowired TestHouse houses;
  @Autowired TestPayments bills;
  @Autowired Refunding refunding;
  @Autowired RefundBook refunds;
  @Autowired Reconciler reconciler;
  @Autowired TestClock clock;
  @Autowired Browser browser;

  @Test
  void aPartGoesBackThroughTheGatewayAndIsDueAgain() {
    var bill = paid();

    var page = refund(bill, "21,00", "GATEWAY");

    assertThat(page.text()).contains("Devueltos 21,00 €").contains("Devuelto en parte");
    assertThat(bills.invoice(bill).due()).isEqualTo(Money.euros("21.00"));
    assertThat(bills.invoice(bill).standing()).isEqualTo(Standing.PARTLY_PAID);
    var payer = bills.payer(browser, bill);
    assertThat(payer.get(bill.address() + "/" + bills.attempt(bill).id()).text())
        .contains("Te han devuelto 21,00 €");
  }

  @Test
  void allOfItGoesBackAndNoMore() {
    var bill = paid();

    refund(bill, "121,00", "GATEWAY");

    assertThat(bills.attempt(bill).state()).isInstanceOf(State.Refunded.class);
    assertThat(bills.invoice(bill).due()).isEqualTo(Money.euros("121.00"));
    assertThatThrownBy(() -> begin(bill, "1.00", Refund.Kind.HAND))
        .isInstanceOfSatisfying(
            Refused.class,
            it ->
                assertThat(it.problems().all().getFirst().key())
                    .isEqualTo("payment.refund.nothing"));
  }

  @Test
  void moreThanCameIsRefusedBesideTheAmount() {
    var bill = paid();

    var page = refund(bill, "121,01", "GATEWAY");

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("amount")).contains("solo se pueden devolver 121,00 €");
    assertThat(bills.invoice(bill).due().isZero()).isTrue();
  }

  @Test
  void aGatewayThatGivesBackAndSaysNothingIsAskedUntilItAnswers() {
    var bill = paid();

    var page = refund(bill, "20,13", "GATEWAY");

    assertThat(page.text()).contains("aún no ha contestado").contains("Sin respuesta");
    assertThat(bills.invoice(bill).due().isZero()).isTrue();
    assertThat(states(bill)).containsExactly(Refund.State.UNKNOWN);

    clock.forward(Duration.ofMinutes(3));
    reconciler.work();
    reconciler.work();

    assertThat(states(bill)).containsExactly(Refund.State.SUCCEEDED);
    assertThat(bills.invoice(bill).due()).isEqualTo(Money.euros("20.13"));
  }

  @Test
  void whileARefundIsNotAnsweredThereIsNoOther() {
    var bill = paid();
    refund(bill, "20,13", "GATEWAY");

    assertThatThrownBy(() -> begin(bill, "1.00", Refund.Kind.HAND)).isInstanceOf(Refused.class);

    assertThat(states(bill)).hasSize(1);
  }

  @Test
  void aRefundThatTheGatewayRefusesMovesNothingAndIsAMatterForAPerson() {
    var bill = paid();

    var page = refund(bill, "20,66", "GATEWAY");

    assertThat(page.text()).contains("no ha querido devolver 20,66 €").contains("Rechazada");
    assertThat(bills.invoice(bill).due().isZero()).isTrue();
    assertThat(bills.tasks(bill.house())).containsExactly("REFUND_FAILED");
  }

  @Test
  void theButtonFindsOutWhatTheTimerWould() {
    var bill = paid();
    refund(bill, "20,13", "GATEWAY");
    clock.forward(Duration.ofMinutes(3));
    var staff = browser.signedIn(bill.house());
    var page = staff.get("/payments/" + bills.attempt(bill).id());

    page.form(page.path() + "/reconciliation").submit();

    assertThat(states(bill)).containsExactly(Refund.State.SUCCEEDED);
  }

  @Test
  void whatThePaymentLeftAsCreditGoesBackFirst() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "OTHER_AMOUNT");
    assertThat(bills.credit(bill)).isEqualTo("122.00");

    refund(bill, "22,00", "GATEWAY");

    assertThat(bills.credit(bill)).isEqualTo("100.00");
    assertThat(bills.invoice(bill).due()).isEqualTo(Money.euros("121.00"));
  }

  @Test
  void creditThatWasUsedMeanwhileDoesNotGoBack() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "OTHER_AMOUNT");
    bills.useCredit(bill);
    assertThat(bills.credit(bill)).isEqualTo("1.00");

    var page = refund(bill, "122,00", "GATEWAY");

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains("Solo hay 1,00 € de saldo a favor");
    assertThat(bills.invoice(bill).due().isZero()).isTrue();
    assertThat(states(bill)).isEmpty();
  }

  @Test
  void ofTwentyRefundsAtOnceNoMoreGoesBackThanCame() throws Exception {
    var bill = paid();
    var calls = new ArrayList<Callable<Boolean>>();
    for (var i = 0; i < 20; i++) {
      calls.add(() -> begins(bill, "100.00"));
    }

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var done = 0;
      for (var answer : threads.invokeAll(calls)) {
        done += answer.get() ? 1 : 0;
      }
      assertThat(done).isEqualTo(1);
    }

    assertThat(bills.invoice(bill).due()).isEqualTo(Money.euros("100.00"));
  }

  @Test
  void theCustomerIsToldOfThePaymentAndOfTheRefund() {
    var bill = paid();

    refund(bill, "121,00", "HAND");

    assertThat(
            bills.column(
                bill.house(),
                """
                select kind from outgoing_mail
                 where org_id = :org and kind like 'payment.%' order by id
                """))
        .containsExactly("payment.received", "payment.refunded");
  }

  private Bill paid() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "PAY");
    return bill;
  }

  private SeenPage refund(Bill bill, String amount, String kind) {
    var staff = browser.signedIn(bill.house());
    var page = staff.get("/payments/" + bills.attempt(bill).id());
    return page.form(page.path() + "/refunds").with("amount", amount).with("kind", kind).submit();
  }

  private Refund begin(Bill bill, String amount, Refund.Kind kind) {
    return houses.as(
        bill.house(),
        () -> refunding.refund(bills.attempt(bill).id(), Money.euros(amount), kind, ""));
  }

  private boolean begins(Bill bill, String amount) {
    try {
      begin(bill, amount, Refund.Kind.HAND);
      return true;
    } catch (Refused refused) {
      return false;
    }
  }

  private List<Refund.State> states(Bill bill) {
    return houses.as(bill.house(), () -> refunds.of(bills.attempt(bill).id())).stream()
        .map(Refund::state)
        .toList();
  }
}
