package app.zaguan.payments;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.documents.Standing;
import app.zaguan.documents.corrections.TestCredits;
import app.zaguan.documents.sharing.Permit;
import app.zaguan.payments.TestPayments.Bill;
import app.zaguan.payments.attempts.Reconciler;
import app.zaguan.payments.refunds.Refund;
import app.zaguan.payments.refunds.Refunding;
import app.zaguan.payments.sandbox.simulator.Messenger;
import app.zaguan.payments.tasks.StaffTasks;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestClock;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.Turns;
import app.zaguan.shared.money.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bad luck with money: whatever happens, both sides read one honest state. */
@RunningApplication
class BadLuckTest {

  @Autowired TestHouse houses;
  @Autowired TestPayments bills;
  @Autowired TestCredits creditNotes;
  @Autowired Reconciler reconciler;
  @Autowired Refunding refunding;
  @Autowired StaffTasks tasks;
  @Autowired Messenger messenger;
  @Autowired TestClock clock;
  @Autowired Turns turns;
  @Autowired Browser browser;

  @Test
  void theNoticeBeforeTheReturn() {
    var bill = bills.bill();
    var payer = bills.payer(browser, bill);
    var gateway = bills.begin(payer, bill);

    // another tab chooses; the notice has come before this one returns
    bills.choose(gateway, "PAY");
    messenger.sendDue();

    bothRead(bill, "Pagado");
    assertThat(bills.invoice(bill).standing()).isEqualTo(Standing.PAID);
  }

  @Test
  void theNoticeThatNeverComes() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "FORGED");
    bothRead(bill, "Esperando el pago");

    clock.forward(Duration.ofMinutes(2));
    reconciler.work();

    bothRead(bill, "Pagado");
  }

  @Test
  void whatCannotBeWorkedOnLetsAllOthersGoFirst() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "FORGED");
    clock.forward(Duration.ofMinutes(2));
    garbled(bill, "payment_attempt", "XXXX");

    reconciler.work();

    assertThat(due(bill, "payment_attempt")).isEmpty();
    clock.forward(Duration.ofMinutes(11));
    garbled(bill, "payment_attempt", "EUR");
    reconciler.work();
    bothRead(bill, "Pagado");
  }

  @Test
  void aRefundThatCannotBeWorkedOnLetsAllOthersGoFirst() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "PAY");
    var staff = browser.signedIn(bill.house());
    var page = staff.get("/payments/" + bills.attempt(bill).id());
    page.form(page.path() + "/refunds").with("amount", "20,13").with("kind", "GATEWAY").submit();
    clock.forward(Duration.ofMinutes(3));
    garbled(bill, "payment_refund", "XXXX");

    reconciler.work();

    assertThat(due(bill, "payment_refund")).isEmpty();
    garbled(bill, "payment_refund", "EUR");
  }

  /** What nobody thought of, and no work gets past. */
  private void garbled(Bill bill, String table, String currency) {
    bills.change(
        bill.house(),
        "update " + table + " set currency = :currency where org_id = :org",
        Map.of("currency", currency));
  }

  /** What of it is next in the queue. */
  private List<String> due(Bill bill, String table) {
    return bills.column(
        bill.house(),
        "select id::text from %s where org_id = :org and next_check_at <= '%s'"
            .formatted(table, clock.instant()));
  }

  @Test
  void theMoneyThatComesLateAfterCancel() {
    var bill = bills.bill();
    var payer = bills.payer(browser, bill);
    var page = bills.pay(payer, bill, "LATE");
    page.form(page.path() + "/cancellation").submit();
    bothRead(bill, "Cancelado");

    clock.forward(Duration.ofSeconds(30));
    messenger.sendDue();

    bothRead(bill, "Saldo a favor");
    assertThat(bills.invoice(bill).due()).isEqualTo(Money.euros("121.00"));
    assertThat(bills.tasks(bill.house())).containsExactly("LATE");
  }

  @Test
  void anotherAmountAndAnotherCurrency() {
    for (var choice : new String[] {"OTHER_AMOUNT", "OTHER_CURRENCY"}) {
      var bill = bills.bill();
      bills.pay(bills.payer(browser, bill), bill, choice);

      bothRead(bill, "Saldo a favor");
      assertThat(bills.tasks(bill.house())).containsExactly("DIFFERENT");
      assertThat(bills.invoice(bill).due()).isEqualTo(Money.euros("121.00"));
    }
  }

  @Test
  void theMoneyIsTakenAndTheAnswerLost() {
    var bill = bills.bill();
    var page = bills.pay(bills.payer(browser, bill), bill, "SILENT");
    page.form(page.path()).submit();
    bothRead(bill, "Sin respuesta");

    clock.forward(Duration.ofMinutes(3));
    reconciler.work();

    bothRead(bill, "Pagado");
  }

  @Test
  void aLinkVisitorAndTheSignedInContactPayAtOnce() throws Exception {
    var bill = bills.bill();
    var visitor = browser.stranger();
    visitor.get(bills.link(bill, Permit.ACT));
    var one = visitor.get(bill.address()).form(bill.address());
    var other = bills.payer(browser, bill).get(bill.address()).form(bill.address());
    var calls = new ArrayList<Callable<Integer>>();
    calls.add(() -> one.submit().status());
    calls.add(() -> other.submit().status());

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Integer>();
      for (var answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
      assertThat(answers).containsExactlyInAnyOrder(200, 422);
    }

    assertThat(bills.attempts(bill)).hasSize(1);
    assertThat(visitor.get(bill.address()).text()).contains("en curso desde el");
  }

  @Test
  void aCreditNoteIsIssuedWhileThePayerPays() {
    var bill = bills.bill();
    var payer = bills.payer(browser, bill);
    var gateway = bills.begin(payer, bill);

    creditNotes.issuedOf(bill.house(), bill.invoice());
    bills.choose(gateway, "PAY");

    assertThat(bills.invoice(bill).due().isZero()).isTrue();
    assertThat(bills.credit(bill)).isEqualTo("121.00");
    assertThat(bills.tasks(bill.house())).containsExactly("BEYOND_DUE");
    bothRead(bill, "Saldo a favor");
  }

  @Test
  void aCreditNoteOfWhatWasPaidIsTheContactsAndCanGoBackTheWayItCame() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "PAY");
    creditNotes.issuedOf(bill.house(), bill.invoice());
    assertThat(bills.credit(bill)).isEqualTo("121.00");
    var staff = browser.signedIn(bill.house());
    var page = staff.get("/payments/" + bills.attempt(bill).id());

    page.form(page.path() + "/refunds").with("kind", "GATEWAY").submit();

    assertThat(bills.credit(bill)).isEqualTo("0.00");
    assertThat(bills.invoice(bill).due().isZero()).isTrue();
    bothRead(bill, "Devuelto");
  }

  @Test
  void moneyThatFitsNowhereIsAssignedByAPerson() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "OTHER_AMOUNT");
    var staff = browser.signedIn(bill.house());
    assertThat(staff.get("/").text()).contains("Hay 1 asunto de pagos por revisar");
    var task = staff.get(staff.get("/payments").one("#tasks a").attr("href"));

    task.form(task.path() + "/assignment").submit();

    assertThat(bills.invoice(bill).due().isZero()).isTrue();
    assertThat(bills.credit(bill)).isEqualTo("1.00");
    assertThat(bills.tasks(bill.house())).isEmpty();
    assertThat(staff.get(task.path()).text()).contains("Lo revisó Ana Soler");
  }

  @Test
  void moneyThatFitsNowhereGoesBack() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "OTHER_AMOUNT");
    var staff = browser.signedIn(bill.house());
    var task = staff.get(staff.get("/payments").one("#tasks a").attr("href"));

    task.form(task.path() + "/refund").with("kind", "GATEWAY").submit();

    assertThat(bills.credit(bill)).isEqualTo("0.00");
    assertThat(bills.attempt(bill).state()).isInstanceOf(State.Refunded.class);
    assertThat(bills.tasks(bill.house())).isEmpty();
  }

  @Test
  void whatOneMemberHasSeenToAnotherDoesNotDoAgain() {
    for (var act : List.of("/refund", "/assignment", "/completion")) {
      var bill = paidTooMuch();
      bills.another(bill);
      var page = task(bill);
      var late = page.form(page.path() + act);
      task(bill).form(page.path() + "/completion").submit();

      var refused = late.submit();

      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.text()).contains("Esto ya lo revisó Ana Soler");
      assertThat(bills.credit(bill)).isEqualTo("50.00");
      assertThat(outcomes(bill)).containsExactly("KEPT");
    }
  }

  @Test
  void ofTwoMembersWhoGiveTheSameMoneyBackOneDoes() throws Exception {
    var bill = paidTooMuch();
    var page = task(bill);
    var id = UUID.fromString(page.path().substring("/payments/tasks/".length()));
    var form = page.form(page.path() + "/refund").with("kind", "HAND");

    var late =
        turns.whileLocked(
            bill.house(),
            "select 1 from payment_attempt where org_id = :org and gateway = 'sandbox' for update",
            () -> refunding.refund(tasks.get(id), Refund.Kind.HAND, ""),
            List.<Callable<Integer>>of(() -> form.submit().status()));

    assertThat(late).containsExactly(422);
    assertThat(bills.credit(bill)).isEqualTo("0.00");
    assertThat(bills.invoice(bill).due().isZero()).isTrue();
    assertThat(outcomes(bill)).containsExactly("REFUNDED");
  }

  @Test
  void ofTwoMembersWhoUseTheSameMoneyForAnInvoiceOneDoes() throws Exception {
    var bill = paidTooMuch();
    var second = bills.another(bill);
    // credit of another payment lies there as well
    var third = bills.another(bill);
    bills.pay(bills.payer(browser, third), third, "OTHER_AMOUNT");
    var one = task(bill);
    var other = task(bill);

    var answers =
        turns.whileLocked(
            bill.house(),
            "select 1 from credit_balance where org_id = :org for update",
            () -> {},
            List.of(() -> assign(one, second), () -> assign(other, third)));

    assertThat(answers).containsExactlyInAnyOrder(200, 422);
    assertThat(bills.credit(bill)).isEqualTo("122.00");
  }

  @Test
  void moneyIsGivenBackOnlyOnceOneHasReadToWhomAndWhatWasTypedIsKept() {
    var bill = paidTooMuch();
    var task = task(bill);
    assertThat(task.one("details.ask").text()).contains("¿Devolver 50,00 € a Construcciones Turia");
    assertThat(task.one("details.ask").hasAttr("open")).isFalse();

    var refused =
        task.form(task.path() + "/refund")
            .with("kind", "HAND")
            .with("reason", "x".repeat(501))
            .submit();

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.one("details.ask").hasAttr("open")).isTrue();
    assertThat(refused.value("kind")).isEqualTo("HAND");
    assertThat(refused.value("reason")).isEqualTo("x".repeat(501));
    assertThat(bills.credit(bill)).isEqualTo("50.00");
  }

  /** 50.00 € more than was due: some of it came in the till meanwhile. */
  private Bill paidTooMuch() {
    var bill = bills.bill();
    var gateway = bills.begin(bills.payer(browser, bill), bill);
    browser
        .signedIn(bill.house())
        .get("/invoices/" + bill.invoice() + "/payments")
        .form("/payments")
        .with("means", "cash")
        .with("amount", "50,00")
        .submit();
    bills.choose(gateway, "PAY");
    assertThat(bills.credit(bill)).isEqualTo("50.00");
    return bill;
  }

  private SeenPage task(Bill bill) {
    var staff = browser.signedIn(bill.house());
    var id =
        bills.column(
            bill.house(),
            "select id::text from staff_task where org_id = :org and kind = 'BEYOND_DUE'");
    return staff.get("/payments/tasks/" + id.getFirst());
  }

  private static int assign(SeenPage task, Bill to) {
    return task.form(task.path() + "/assignment")
        .with("invoice", to.invoice().toString())
        .submit()
        .status();
  }

  private List<String> outcomes(Bill bill) {
    return bills.column(
        bill.house(), "select outcome from staff_task where org_id = :org and outcome is not null");
  }

  /** The contact's page of the payment, staff's page of it, and both lists. */
  private void bothRead(Bill bill, String state) {
    var id = bills.attempt(bill).id();
    var payer = bills.payer(browser, bill);
    var staff = browser.signedIn(bill.house());
    assertThat(payer.get(bill.address() + "/" + id).one(".state").text()).isEqualTo(state);
    assertThat(staff.get("/payments/" + id).one(".page-title .state").text()).isEqualTo(state);
    assertThat(staff.get("/payments").one("table.list .state").text()).isEqualTo(state);
    assertThat(
            payer
                .get(bill.address().replaceFirst("/invoices/.*$", "/payments"))
                .one("table.list .state")
                .text())
        .isEqualTo(state);
  }
}
