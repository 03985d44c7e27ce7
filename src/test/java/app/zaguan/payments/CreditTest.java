package app.zaguan.payments;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.documents.DocumentType;
import app.zaguan.documents.InvoiceCredited;
import app.zaguan.documents.Related;
import app.zaguan.documents.sharing.Permit;
import app.zaguan.notifications.TestMail;
import app.zaguan.payments.TestPayments.Bill;
import app.zaguan.payments.credits.Crediting;
import app.zaguan.shared.Browser;
import app.zaguan.shared.Refused;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Wall;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What a contact has to its credit: seen by both sides, used once. */
@RunningApplication
class CreditTest {

  @Autowired TestHouse houses;
  @Autowired TestPayments bills;
  @Autowired TestMail mail;
  @Autowired Crediting crediting;
  @Autowired ApplicationEventPublisher events;
  @Autowired Browser browser;

  @Test
  void bothSidesSeeTheSameCredit() {
    var bill = withCredit();
    var staff = browser.signedIn(bill.house());
    var payer = bills.payer(browser, bill);

    assertThat(staff.get("/contacts/" + bill.contact()).text()).contains("Saldo a favor: 122,00 €");
    assertThat(staff.get("/contacts/" + bill.contact() + "/credit").text())
        .contains("122,00 €")
        .contains("Llegó otro importe");
    assertThat(payer.get(bill.address()).text()).contains("Usar tu saldo a favor (122,00 €)");
    assertThat(payer.get(payments(bill)).text()).contains("Tienes 122,00 € de saldo a favor");
  }

  @Test
  void theContactPaysWithItAndNeverMoreThanThereIs() {
    var bill = withCredit();
    var payer = bills.payer(browser, bill);
    var form = payer.get(bill.address()).form(credit(bill));

    var refused = form.with("credit", "122,01").submit();
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem("credit")).isNotBlank();

    form.with("credit", "121,00").submit();

    assertThat(bills.invoice(bill).due().isZero()).isTrue();
    assertThat(bills.credit(bill)).isEqualTo("1.00");
    assertThat(mail.of(bill.house(), "portal.paid"))
        .singleElement()
        .satisfies(it -> assertThat(it.subject()).contains("ha pagado"));
  }

  @Test
  void staffUseItFromTheInvoiceAndFromTheContact() {
    var bill = withCredit();
    var second = bills.another(bill);
    var staff = browser.signedIn(bill.house());

    var invoice = staff.get("/invoices/" + bill.invoice());
    invoice.form("/invoices/" + bill.invoice() + "/credit").submit();
    assertThat(bills.invoice(bill).due().isZero()).isTrue();

    var page = staff.get("/contacts/" + bill.contact() + "/credit");
    page.form(page.path() + "/uses").submit();

    assertThat(bills.invoice(second).due()).isEqualTo(Money.euros("120.00"));
    assertThat(bills.credit(bill)).isEqualTo("0.00");
  }

  @Test
  void itIsGivenBackByHandAndNotTwice() {
    var bill = withCredit();
    var staff = browser.signedIn(bill.house());
    var page = staff.get("/contacts/" + bill.contact() + "/credit");
    var form = page.form(page.path() + "/refunds");

    form.submit();
    var again = form.submit();

    assertThat(again.status()).isEqualTo(422);
    assertThat(bills.credit(bill)).isEqualTo("0.00");
  }

  @Test
  void whatWasTypedIsKeptWhereGivingItBackIsRefused() {
    var bill = withCredit();
    var page = browser.signedIn(bill.house()).get("/contacts/" + bill.contact() + "/credit");
    assertThat(page.one("details.ask").hasAttr("open")).isFalse();

    var refused =
        page.form(page.path() + "/refunds")
            .with("amount", "0,001")
            .with("reason", "cambio de banco")
            .submit();

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.one("details.ask").hasAttr("open")).isTrue();
    assertThat(refused.value("amount")).isEqualTo("0,001");
    assertThat(refused.value("reason")).isEqualTo("cambio de banco");
    assertThat(refused.problem("amount")).isNotBlank();
  }

  @Test
  void theInvoiceThatWasChosenStaysChosenWhereItIsNotToBePaidNow() {
    var bill = withCredit();
    var second = bills.another(bill);
    bills.begin(bills.payer(browser, second), second);
    var page = browser.signedIn(bill.house()).get("/contacts/" + bill.contact() + "/credit");

    var refused =
        page.form(page.path() + "/uses").with("invoice", second.invoice().toString()).submit();

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.value("invoice")).isEqualTo(second.invoice().toString());
  }

  @Test
  void twentyAtOnceUseItOnce() throws Exception {
    var bill = withCredit();
    var others = new ArrayList<Bill>();
    for (var i = 0; i < 10; i++) {
      others.add(bills.another(bill));
    }
    var calls = new ArrayList<Callable<Boolean>>();
    for (var each : others) {
      calls.add(() -> uses(each));
      calls.add(() -> uses(each));
    }

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var done = 0;
      for (var answer : threads.invokeAll(calls)) {
        done += answer.get() ? 1 : 0;
      }
      // one whole invoice; then perhaps the euro that is left
      assertThat(done).isBetween(1, 2);
    }
    var paid =
        others.stream()
            .map(it -> Money.euros("121.00").minus(bills.invoice(it).due()))
            .reduce(Money.euros("0.00"), Money::plus);
    assertThat(paid.plus(Money.euros(bills.credit(bill)))).isEqualTo(Money.euros("122.00"));
  }

  @Test
  void throughALinkItIsNeitherSeenNorUsed() {
    var bill = withCredit();
    var visitor = browser.stranger();
    var page = visitor.get(bills.link(bill, Permit.ACT));

    assertThat(page.text()).doesNotContain("saldo a favor");
    var sent = visitor.post(credit(bill), java.util.Map.of("credit", "1,00"));

    assertThat(sent.path()).endsWith("/sign-in");
    assertThat(bills.credit(bill)).isEqualTo("122.00");
  }

  @Test
  void whatACreditNoteTakesAwayAndWasPaidBecomesCredit() {
    var bill = bills.bill();
    houses.inside(
        Wall.staff(bill.house().organization()),
        bill.house().actor(),
        () -> {
          events.publishEvent(
              new InvoiceCredited(
                  bill.house().organization(),
                  bill.invoice(),
                  DocumentType.INVOICE,
                  bill.contact(),
                  "F26/0001",
                  new Related(bill.invoice(), DocumentType.INVOICE, "R26/0001"),
                  Money.euros("50.00"),
                  Money.euros("30.00"),
                  Money.euros("0.00")));
          return true;
        });

    assertThat(bills.credit(bill)).isEqualTo("30.00");
    assertThat(bills.credits(bill.house())).containsExactly("CREDITED 30.00 EUR");
  }

  @Test
  void onACreditNoteStaffReadThatMoneyMayStillComeForItsInvoice() {
    var bill = bills.bill();
    bills.begin(bills.payer(browser, bill), bill);
    var staff = browser.signedIn(bill.house());
    var hint = "Hay un pago en curso de 121,00 €: si llega, lo que sobre quedará como saldo";

    var draft =
        staff
            .get("/credit-notes/new?original=" + bill.invoice())
            .form("/credit-notes")
            .with("correction.reason", "DISCOUNT")
            .submit();

    assertThat(draft.text()).contains("Borrador", hint);
    assertThat(draft.all(".notice a").eachAttr("href"))
        .contains("/payments/" + bills.attempt(bill).id());
    assertThat(staff.form(draft.path() + "/issuance").submit().text()).contains(hint);
  }

  private boolean uses(Bill bill) {
    try {
      houses.as(bill.house(), () -> crediting.apply(bill.invoice(), null));
      return true;
    } catch (Refused refused) {
      return false;
    }
  }

  private Bill withCredit() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "OTHER_AMOUNT");
    return bill;
  }

  private static String credit(Bill bill) {
    return bill.address().replaceFirst("/payments$", "/credit");
  }

  private static String payments(Bill bill) {
    return bill.address().replaceFirst("/invoices/.*$", "/payments");
  }
}
