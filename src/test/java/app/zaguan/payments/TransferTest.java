package app.zaguan.payments;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.documents.Standing;
import app.zaguan.identity.banks.BankAccounts;
import app.zaguan.payments.TestPayments.Bill;
import app.zaguan.payments.attempts.Reconciler;
import app.zaguan.payments.transfers.Reference;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestClock;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.money.Money;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Paying by bank transfer: ordered by the customer, written down by staff. */
@RunningApplication
class TransferTest {

  @Autowired TestHouse houses;
  @Autowired TestPayments bills;
  @Autowired BankAccounts banks;
  @Autowired Reconciler reconciler;
  @Autowired TestClock clock;
  @Autowired Browser browser;

  @Test
  void thePayerSeesWhatTheBankNeeds() {
    var bill = billWithBank();

    var page = transfer(bills.payer(browser, bill), bill);

    var reference = bills.attempt(bill).checkout().reference();
    assertThat(Reference.isValid(reference)).isTrue();
    assertThat(page.one("#transfer-iban").attr("value")).isEqualTo("ES91 2100 0418 4502 0005 1332");
    assertThat(page.one("#transfer-holder").attr("value")).isEqualTo("Ferretería Levante");
    assertThat(page.one("#transfer-reference").attr("value"))
        .isEqualTo(Reference.grouped(reference));
    assertThat(page.one("#transfer-amount").attr("value")).isEqualTo("121,00\u00a0€");
    assertThat(page.one("[data-copies=transfer-amount]").attr("data-text")).isEqualTo("121,00");
    assertThat(page.one("[data-copies=transfer-iban]").hasAttr("data-text")).isFalse();
    assertThat(page.all(".transfer-code img")).hasSize(1);
    assertThat(page.text()).contains("Transferencia por hacer");
  }

  @Test
  void thePageNamesTheAccountThatTheInvoiceNamesThoughAnotherIsPreferredToday() {
    var house = houses.found();
    bank(house, "ES9121000418450200051332");
    var bill = bills.bill(house);
    prefer(house, "ES7921000813610123456789");

    var one = transfer(bills.payer(browser, bill), bill);

    assertThat(one.one("#transfer-iban").attr("value")).isEqualTo("ES91 2100 0418 4502 0005 1332");
  }

  @Test
  void severalAtOnceGoToTheAccountPreferredToday() {
    var house = houses.found();
    bank(house, "ES9121000418450200051332");
    var bill = bills.bill(house);
    bills.another(bill);
    prefer(house, "ES7921000813610123456789");
    var all = bill.address().replaceFirst("/invoices/.*$", "/payments");

    var page =
        bills.payer(browser, bill).get(all + "/new").form(all).with("gateway", "transfer").submit();

    assertThat(page.one("#transfer-iban").attr("value")).isEqualTo("ES79 2100 0813 6101 2345 6789");
  }

  @Test
  void withoutABankAccountNoTransferIsOffered() {
    var bill = bills.bill();

    assertThat(bills.payer(browser, bill).get(bill.address()).text())
        .doesNotContain("Transferencia");
  }

  @Test
  void whoOrderedItIsUnderWayOnBothSidesAndNobodyElseBegins() {
    var bill = billWithBank();
    var payer = bills.payer(browser, bill);
    var page = transfer(payer, bill);

    var ordered = page.form(page.path() + "/order").submit();

    assertThat(ordered.text()).contains("Transferencia en curso desde el");
    assertThat(browser.signedIn(bill.house()).get("/invoices/" + bill.invoice()).text())
        .contains("Transferencia en curso");
    var other = payer.get(bill.address());
    assertThat(other.text()).contains("Transferencia de 121,00 € en curso desde el");
    assertThat(other.all("form[action$=payments]")).isEmpty();
  }

  @Test
  void anOrderedTransferRefusesAnotherPaymentWithASentenceThatSaysWhatToDo() {
    var bill = billWithBank();
    var payer = bills.payer(browser, bill);
    var form = payer.get(bill.address()).form(bill.address()).with("gateway", "sandbox");
    var page = transfer(payer, bill);
    page.form(page.path() + "/order").submit();

    var refused = form.submit();

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Si no se hizo, indícalo en ese pago");
  }

  @Test
  void aTransferThatNobodyOrderedMakesRoomForAnotherWay() {
    var bill = billWithBank();
    var payer = bills.payer(browser, bill);
    transfer(payer, bill);

    var paid =
        bills.choose(
            payer.get(bill.address()).form(bill.address()).with("gateway", "sandbox").submit(),
            "PAY");

    assertThat(paid.text()).contains("Pagado");
    assertThat(bills.attempts(bill)).hasSize(2);
    assertThat(bills.attempts(bill).getLast().state()).isInstanceOf(State.Cancelled.class);
  }

  @Test
  void whoAsksAgainGetsTheSameReference() {
    var bill = billWithBank();
    var payer = bills.payer(browser, bill);

    var first = transfer(payer, bill);
    var second = transfer(payer, bill);

    assertThat(second.path()).isEqualTo(first.path());
    assertThat(bills.attempts(bill)).hasSize(1);
  }

  @Test
  void thePayerSaysThatItWasNotMadeAndPaysAnotherWay() {
    var bill = billWithBank();
    var payer = bills.payer(browser, bill);
    var page = transfer(payer, bill);
    var ordered = page.form(page.path() + "/order").submit();

    var off = ordered.form(page.path() + "/cancellation").submit();

    assertThat(off.text()).contains("ya no se espera");
    assertThat(payer.get(bill.address()).all("form[action$=payments]")).hasSize(1);
    assertThat(history(bill))
        .contains("El cliente retiró la transferencia")
        .doesNotContain("cancelado");
  }

  @Test
  void staffDropATransferThatWillNotCome() {
    var bill = billWithBank();
    var page = transfer(bills.payer(browser, bill), bill);
    page.form(page.path() + "/order").submit();
    var staff = browser.signedIn(bill.house());
    var payment = staff.get("/payments/" + bills.attempt(bill).id());

    var after = payment.form(payment.path() + "/cancellation").submit();

    assertThat(after.text()).contains("Cancelado", "La empresa retiró la transferencia");
    assertThat(bills.attempt(bill).state()).isInstanceOf(State.Cancelled.class);
  }

  @Test
  void theMoneyThatStaffRecordIsTheTransferThatWasAnnounced() {
    var bill = billWithBank();
    var page = transfer(bills.payer(browser, bill), bill);
    page.form(page.path() + "/order").submit();

    var recorded = record(bill, "121,00", "");

    assertThat(recorded.text()).contains("Cobro apuntado").contains("Pagado");
    assertThat(bills.attempts(bill)).hasSize(1);
    assertThat(bills.invoice(bill).standing()).isEqualTo(Standing.PAID);
    assertThat(bills.payer(browser, bill).get(page.path()).text())
        .contains("Hemos recibido 121,00 €");
  }

  @Test
  void moneyOfATransferThatWasCalledOffIsKnownByItsReference() {
    var bill = billWithBank();
    var payer = bills.payer(browser, bill);
    var page = transfer(payer, bill);
    page.form(page.path() + "/cancellation").submit();

    record(bill, "121,00", Reference.grouped(bills.attempt(bill).checkout().reference()));

    assertThat(bills.attempts(bill)).hasSize(1);
    assertThat(bills.attempt(bill).state()).isInstanceOf(State.Succeeded.class);
    assertThat(bills.invoice(bill).standing()).isEqualTo(Standing.PAID);
  }

  @Test
  void lessThanWasAnnouncedSettlesAPartAndMoreBecomesCredit() {
    var less = billWithBank();
    var page = transfer(bills.payer(browser, less), less);
    page.form(page.path() + "/order").submit();
    record(less, "100,00", "");
    assertThat(bills.invoice(less).due()).isEqualTo(Money.euros("21.00"));

    record(less, "50,00", "");

    assertThat(bills.invoice(less).standing()).isEqualTo(Standing.PAID);
    assertThat(bills.credits(less.house())).containsExactly("BEYOND_DUE 29.00 EUR");
    assertThat(bills.tasks(less.house())).isEmpty();
  }

  @Test
  void aTransferWrittenDownAgainMakesNoCreditButItsSecondHalfPays() {
    var bill = billWithBank();
    var page = transfer(bills.payer(browser, bill), bill);
    page.form(page.path() + "/order").submit();
    var reference = Reference.grouped(bills.attempt(bill).checkout().reference());
    record(bill, "60,50", reference);

    var tooMuch = record(bill, "121,00", reference);
    var half = record(bill, "60,50", reference);
    var again = record(bill, "60,50", reference);

    assertThat(half.text()).contains("Cobro apuntado");
    for (var refused : new SeenPage[] {tooMuch, again}) {
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.text()).contains("Ese dinero ya estaba apuntado");
    }
    assertThat(bills.invoice(bill).standing()).isEqualTo(Standing.PAID);
    assertThat(bills.attempts(bill)).hasSize(2);
    assertThat(bills.credits(bill.house())).isEmpty();
  }

  @Test
  void aTransferThatDoesNotComeForAWeekIsAMatterForAPerson() {
    var bill = billWithBank();
    var page = transfer(bills.payer(browser, bill), bill);
    page.form(page.path() + "/order").submit();

    clock.forward(Duration.ofDays(8));
    reconciler.work();

    assertThat(bills.tasks(bill.house())).containsExactly("TRANSFER_MISSING");
    assertThat(bills.attempt(bill).state()).isInstanceOf(State.Ordered.class);
  }

  @Test
  void aTransferThatNobodyOrdersIsForgottenAfterAMonth() {
    var bill = billWithBank();
    transfer(bills.payer(browser, bill), bill);

    clock.forward(Duration.ofDays(31));
    reconciler.work();

    assertThat(bills.attempt(bill).state()).isInstanceOf(State.Failed.class);
  }

  @Test
  void whatWasRecordedByMistakeIsUndoneAndStaysWritten() {
    var bill = billWithBank();
    var recorded = record(bill, "121,00", "");

    var after =
        recorded.form(recorded.path() + "/reversal").with("reason", "otro cliente").submit();

    assertThat(after.text()).contains("Anulado").contains("otro cliente");
    assertThat(bills.invoice(bill).due()).isEqualTo(Money.euros("121.00"));
    assertThat(bills.attempts(bill)).hasSize(1);
    assertThat(bills.attempt(bill).state())
        .isInstanceOfSatisfying(State.Refunded.class, it -> assertThat(it.undone()).isTrue());
  }

  @Test
  void anAmountThatCannotBeAndADayThatHasNotComeAreRefusedAndKept() {
    var bill = billWithBank();
    var staff = browser.signedIn(bill.house());
    var form = staff.get("/invoices/" + bill.invoice() + "/payments").form("/payments");

    var refused = form.with("amount", "0").with("date", "2190-01-01").with("note", "mía").submit();

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text())
        .contains("Escribe un importe mayor que cero")
        .contains("Esa fecha aún no ha llegado")
        .contains("mía");
    assertThat(bills.invoice(bill).due()).isEqualTo(Money.euros("121.00"));
  }

  @Test
  void oneTransferIsRecordedForSeveralInvoicesTheOldestFirst() {
    var bill = billWithBank();
    var second = bills.another(bill);
    var staff = browser.signedIn(bill.house());

    var form = staff.get("/payments/new?contact=" + bill.contact()).form("/payments");
    form.with("amount", "200,00").submit();

    assertThat(bills.invoice(bill).due().isZero()).isTrue();
    assertThat(bills.invoice(second).due()).isEqualTo(Money.euros("42.00"));
  }

  private Bill billWithBank() {
    var bill = bills.bill();
    bank(bill.house(), "ES9121000418450200051332");
    return bill;
  }

  private void bank(House house, String iban) {
    houses.as(house, () -> banks.add("", iban, "", "Ferretería Levante"));
  }

  private void prefer(House house, String iban) {
    bank(house, iban);
    houses.as(house, () -> banks.prefer(banks.all().getLast().id()));
  }

  /** What staff read of the payment. */
  private String history(Bill bill) {
    var staff = browser.signedIn(bill.house());
    return staff.get("/payments/" + bills.attempt(bill).id()).one(".timeline").text();
  }

  private static SeenPage transfer(Browser payer, Bill bill) {
    return payer.get(bill.address()).form(bill.address()).with("gateway", "transfer").submit();
  }

  private SeenPage record(Bill bill, String amount, String reference) {
    var staff = browser.signedIn(bill.house());
    return staff
        .get("/invoices/" + bill.invoice() + "/payments")
        .form("/payments")
        .with("amount", amount)
        .with("reference", reference)
        .submit();
  }
}
