package app.zaguan.payments;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Standing;
import app.zaguan.documents.drafting.Draft;
import app.zaguan.documents.drafting.DraftLine;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.documents.invoices.Invoicing;
import app.zaguan.documents.sharing.Permit;
import app.zaguan.notifications.TestMail;
import app.zaguan.payments.TestPayments.Bill;
import app.zaguan.payments.attempts.Attempt;
import app.zaguan.payments.attempts.Paying;
import app.zaguan.payments.attempts.Reconciling;
import app.zaguan.payments.sandbox.simulator.Messenger;
import app.zaguan.shared.Browser;
import app.zaguan.shared.Refused;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestClock;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.money.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several invoices paid at once (PAY-3), with no script at all. */
@RunningApplication
class SeveralTest {

  @Autowired TestHouse houses;
  @Autowired TestPayments bills;
  @Autowired Drafting drafting;
  @Autowired Invoicing invoicing;
  @Autowired Paying paying;
  @Autowired Reconciling reconciling;
  @Autowired Messenger messenger;
  @Autowired TestMail mail;
  @Autowired TestClock clock;
  @Autowired Browser browser;

  @Test
  void allThatIsDueIsPaidAtOnce() {
    var bill = bills.bill();
    var second = bills.another(bill);
    var payer = bills.payer(browser, bill);
    assertThat(payer.get(home(bill)).text()).contains("Pagar todo");

    var page = pay(payer.get(several(bill)), "PAY");

    assertThat(page.text()).contains("Hemos recibido 242,00 €");
    assertThat(bills.invoice(bill).standing()).isEqualTo(Standing.PAID);
    assertThat(bills.invoice(second).standing()).isEqualTo(Standing.PAID);
    assertThat(bills.attempts(bill)).isEqualTo(bills.attempts(second)).hasSize(1);
  }

  @Test
  void staffGetOneMailThatNamesThemAll() {
    var bill = bills.bill();
    var second = bills.another(bill);
    var payer = bills.payer(browser, bill);

    pay(payer.get(several(bill)), "PAY");

    assertThat(mail.of(bill.house(), "portal.paid")).isEmpty();
    assertThat(mail.of(bill.house(), "portal.paid-several"))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.subject()).contains("ha pagado 2 facturas: 242,00");
          assertThat(it.text())
              .contains(bills.invoice(bill).number(), bills.invoice(second).number());
          assertThat(it.path()).isEqualTo("/payments/" + bills.attempt(bill).id());
        });
  }

  @Test
  void aPaymentOfOneIsMailedWithWhatIsStillToBePaid() {
    var bill = bills.bill();
    var payer = bills.payer(browser, bill);

    bills.choose(
        payer.get(bill.address()).form(bill.address()).with("amount", "21,00").submit(), "PAY");

    assertThat(mail.of(bill.house(), "portal.paid"))
        .singleElement()
        .satisfies(it ->
            assertThat(it.text()).contains("Hemos recibido 21,00", "Quedan por pagar 100,00"));
  }

  @Test
  void onlyThoseThatWereTickedArePaid() {
    var bill = bills.bill();
    var second = bills.another(bill);
    var third = bills.another(bill);
    var payer = bills.payer(browser, bill);
    assertThat(payer.get(invoices(bill)).all("input[name=invoice]")).hasSize(3);

    pay(
        payer.get(several(bill) + "?invoice=" + bill.invoice() + "&invoice=" + third.invoice()),
        "PAY");

    assertThat(bills.invoice(bill).due().isZero()).isTrue();
    assertThat(bills.invoice(second).due()).isEqualTo(Money.euros("121.00"));
    assertThat(bills.invoice(third).due().isZero()).isTrue();
  }

  @Test
  void whatIsBeingPaidAlreadyIsLeftOutOfAllThatIsDue() {
    var bill = bills.bill();
    var second = bills.another(bill);
    var payer = bills.payer(browser, bill);
    payer.get(several(bill) + "?invoice=" + second.invoice()).form(payments(bill)).submit();

    var page = payer.get(several(bill));

    assertThat(page.text())
        .contains("Lo que ya se está pagando no se incluye", "Pagar 121,00 €")
        .doesNotContain(bills.invoice(second).number());
  }

  @Test
  void listAndFirstPageSayWhatIsBeingPaidAlreadyAndOfferTheOthers() {
    var bill = bills.bill();
    var second = bills.another(bill);
    var third = bills.another(bill);
    clock.forward(Duration.ofDays(60));
    var payer = bills.payer(browser, bill);
    payer.get(several(bill) + "?invoice=" + second.invoice()).form(payments(bill)).submit();

    var list = payer.get(invoices(bill));

    assertThat(list.all("input[name=invoice]").eachAttr("value"))
        .containsExactlyInAnyOrder(bill.invoice().toString(), third.invoice().toString());
    assertThat(list.all("td.standing").eachText())
        .containsExactlyInAnyOrder("Vencida", "Vencida", "Pago en curso");
    assertThat(payer.get(home(bill)).all(".rows li:contains(Pago en curso)"))
        .singleElement()
        .satisfies(it -> assertThat(it.text()).contains(bills.invoice(second).number()));
  }

  @Test
  void whereAllIsBeingPaidTheFirstPageOffersNoMore() {
    var bill = bills.bill();
    var payer = bills.payer(browser, bill);
    assertThat(payer.get(home(bill)).all(".card-foot .btn-primary")).hasSize(1);

    bills.begin(payer, bill);

    assertThat(payer.get(home(bill)).all(".card-foot .btn-primary")).isEmpty();
  }

  @Test
  void whileTheyAreUnderWayNoneOfThemIsPaidByItself() {
    var bill = bills.bill();
    var second = bills.another(bill);
    var payer = bills.payer(browser, bill);
    var form = payer.get(second.address()).form(second.address());
    var gateway = payer.get(several(bill)).form(payments(bill)).submit();

    var refused = form.submit();

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Ya hay un pago de 242,00 € en curso");
    bills.choose(gateway, "PAY");
    assertThat(bills.invoice(second).due().isZero()).isTrue();
  }

  @Test
  void whoHoldsALinkToOneOfThemReadsThatItIsBeingPaidAndNothingOfTheOthers() {
    var bill = bills.bill();
    bills.another(bill);
    var payer = bills.payer(browser, bill);
    payer.get(several(bill)).form(payments(bill)).submit();

    var visitor = browser.stranger();
    var page = visitor.get(bills.link(bill, Permit.ACT));

    assertThat(page.text()).contains("se está pagando junto con otras").doesNotContain("242,00");
    assertThat(page.all("form[action$=payments]")).isEmpty();
    assertThat(visitor.get(bill.address() + "/" + bills.attempt(bill).id()).status())
        .isEqualTo(404);
  }

  @Test
  void whoHoldsALinkAndComesSecondReadsNothingOfTheOthersEither() {
    var bill = bills.bill();
    bills.another(bill);
    var visitor = browser.stranger();
    visitor.get(bills.link(bill, Permit.ACT));
    var form = visitor.get(bill.address()).form(bill.address());
    bills.payer(browser, bill).get(several(bill)).form(payments(bill)).submit();

    var refused = form.submit();

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("se está pagando junto con otras").doesNotContain("242,00");
  }

  @Test
  void behindManyRepeatsAnotherContactsInvoiceIsNotFoundEither() {
    var paid = bills.bill();
    bills.pay(bills.payer(browser, paid), paid, "PAY");
    var other = bills.bill(paid.house());
    var payer = bills.payer(browser, paid);
    bills.another(paid);
    bills.another(paid);
    var form = payer.get(several(paid)).form(payments(paid)).without("invoice");
    for (var i = 0; i < 200; i++) {
      form.and("invoice", paid.invoice().toString());
    }

    assertThat(form.and("invoice", other.invoice().toString()).submit().status()).isEqualTo(404);
  }

  @Test
  void moreThanTwoHundredAreNotPaidTogether() {
    var bill = bills.bill();
    bills.another(bill);
    var form = bills.payer(browser, bill).get(several(bill)).form(payments(bill));
    for (var i = 0; i < 200; i++) {
      form.and("invoice", UUID.randomUUID().toString());
    }

    var refused = form.submit();

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Se pagan juntas hasta 200 facturas");
  }

  @Test
  void whereNothingIsTickedNothingIsOffered() {
    var bill = bills.bill();
    bills.another(bill);
    var payer = bills.payer(browser, bill);
    var list = payer.get(invoices(bill)).one("#pay-several");
    assertThat(list.select("input[name=ticked]").eachAttr("value")).containsExactly("true");

    var refused = payer.get(several(bill) + "?ticked=true");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Marca al menos una factura").doesNotContain("242,00");
  }

  @Test
  void whatIsOfAnotherCurrencyIsSaidToBePaidApart() {
    var bill = bills.bill();
    bills.another(bill);
    var payer = bills.payer(browser, bill);
    var apart = "Las facturas en otra moneda se pagan aparte";
    assertThat(payer.get(several(bill)).text()).doesNotContain(apart);
    inDollars(bill);

    assertThat(payer.get(several(bill)).text()).contains(apart);
    assertThat(payer.get(several(bill) + "?invoice=" + bill.invoice()).text())
        .doesNotContain(apart);
  }

  @Test
  void whereAllIsPaidItSaysSo() {
    var bill = bills.bill();
    var payer = bills.payer(browser, bill);
    bills.pay(payer, bill, "PAY");

    assertThat(payer.get(several(bill)).text()).contains("No queda ninguna factura por pagar");
  }

  private void inDollars(Bill bill) {
    var line = DraftLine.of("Tornillos", "1", "100", "iva-exempt");
    var terms = new Draft.Terms(null, Currency.getInstance("USD"), null);
    houses.as(
        bill.house(),
        () -> {
          var id = drafting.draft(DocumentType.INVOICE, Draft.of(bill.contact(), line).on(terms));
          invoicing.issue(id);
          return id;
        });
  }

  @Test
  void anotherContactsInvoiceIsNotFound() {
    var bill = bills.bill();
    var other = bills.bill();
    var payer = bills.payer(browser, bill);
    payer.get(several(bill));

    var sent =
        payer.post(
            payments(bill),
            java.util.Map.of("invoice", other.invoice().toString(), "gateway", "sandbox"));

    assertThat(sent.status()).isEqualTo(404);
  }

  @Test
  void manyAtOnceThatOverlapEachOtherDoNotWaitForEachOtherForEver() throws Exception {
    var bill = bills.bill();
    var ids = new ArrayList<DocumentId>();
    ids.add(bill.invoice());
    for (var i = 0; i < 3; i++) {
      ids.add(bills.another(bill).invoice());
    }
    var calls = new ArrayList<Callable<Boolean>>();
    for (var i = 0; i < 12; i++) {
      var some = new ArrayList<>(ids);
      java.util.Collections.rotate(some, i);
      var turned = i % 2 == 0 ? some : some.reversed();
      calls.add(() -> begins(bill, turned));
    }

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var done = 0;
      for (var answer : threads.invokeAll(calls)) {
        done += answer.get() ? 1 : 0;
      }
      assertThat(done).isEqualTo(1);
    }
    assertThat(bills.attempts(bill).stream().filter(Attempt::isOpen)).hasSize(1);
  }

  private boolean begins(Bill bill, List<DocumentId> ids) {
    try {
      houses.as(bill.house(), () -> paying.startAll(ids, "sandbox", "/p/nowhere"));
      return true;
    } catch (Refused refused) {
      return false;
    }
  }

  private SeenPage pay(SeenPage page, String choice) {
    var action = page.one("form[action$=payments]").attr("action");
    return bills.choose(page.form(action).submit(), choice);
  }

  private static String home(Bill bill) {
    return bill.address().replaceFirst("/invoices/.*$", "");
  }

  private static String invoices(Bill bill) {
    return home(bill) + "/invoices";
  }

  private static String payments(Bill bill) {
    return home(bill) + "/payments";
  }

  private static String several(Bill bill) {
    return payments(bill) + "/new";
  }
}
