package app.zaguan.payments.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.identity.Role;
import app.zaguan.identity.TestMembers;
import app.zaguan.payments.TestPayments;
import app.zaguan.payments.TestPayments.Bill;
import app.zaguan.shared.Browser;
import app.zaguan.shared.CountedStatements;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What staff see of payments, and do about them. */
@RunningApplication
class PaymentPagesTest {

  @Autowired TestHouse houses;
  @Autowired TestPayments bills;
  @Autowired TestMembers members;
  @Autowired Browser browser;

  @Test
  void theLedgerShowsWhatWasTriedAndFindsIt() {
    var bill = bills.bill();
    var payer = bills.payer(browser, bill);
    bills.pay(payer, bill, "DECLINE");
    bills.pay(payer, bill, "PAY");
    var staff = browser.signedIn(bill.house());

    var all = staff.get("/payments");

    assertThat(all.all("table.list tbody tr")).hasSize(2);
    assertThat(all.text()).contains("Construcciones Turia").contains("121,00 €");
    assertThat(staff.get("/payments?state=SUCCEEDED").all("table.list tbody tr")).hasSize(1);
    assertThat(staff.get("/payments?q=turia").all("table.list tbody tr")).hasSize(2);
    assertThat(staff.get("/payments?q=nadie").text()).contains("No hay pagos así");
  }

  @Test
  void aSearchKeepsWhatTheLedgerIsNarrowedToAndSaysWhoseItIs() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "PAY");
    var staff = browser.signedIn(bill.house());
    var narrowed =
        "/payments?state=SUCCEEDED&method=sandbox&from=2020-01-02&until=2100-01-02&contact="
            + bill.contact();

    var search = staff.get(narrowed).one("form[role=search]");

    assertThat(search.select("input[type=hidden]").eachAttr("value"))
        .containsExactly("SUCCEEDED", "sandbox", "2020-01-02", "2100-01-02");
    var whose = search.select("label.chip:has(input[name=contact][checked])");
    assertThat(whose.text()).startsWith("Construcciones Turia");
    assertThat(staff.get("/payments").all("form[role=search] [type=hidden]")).isEmpty();
    assertThat(staff.get("/payments?contact=" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void everyButtonOfTheLedgerAndOfTheMethodsSaysWhatItIsFor() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "FORGED");
    var staff = browser.signedIn(bill.house());

    var asked = staff.get("/payments").names("form[action$=/reconciliation] button");
    var offered = staff.get("/settings/payments").names("form[action^=/settings/payments/] button");

    assertThat(asked)
        .singleElement()
        .asString()
        .startsWith("Preguntar a la pasarela por " + bills.invoice(bill).number());
    assertThat(offered)
        .doesNotHaveDuplicates()
        .allMatch(it -> it.matches("(Dejar de o|O)frecer .+"));
  }

  @Test
  void anEmptyLedgerSaysWhatWillBeThere() {
    var staff = browser.signedIn(houses.found());

    assertThat(staff.get("/payments").text()).contains("Aún no hay pagos");
  }

  @Test
  void theInvoiceShowsItsPaymentsAndTheGatewayCanBeAskedByHand() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "FORGED");
    var staff = browser.signedIn(bill.house());
    var invoice = staff.get("/invoices/" + bill.invoice());
    assertThat(invoice.text()).contains("Esperando el pago");

    var after = invoice.form("/payments/" + bills.attempt(bill).id() + "/reconciliation").submit();

    assertThat(after.path()).isEqualTo("/invoices/" + bill.invoice());
    assertThat(after.text()).contains("La pasarela ha contestado: Pagado.");
    assertThat(bills.invoice(bill).due().isZero()).isTrue();
  }

  @Test
  void theLedgerIsNarrowedAddedUpAndTakenAway() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "PAY");
    var second = bills.another(bill);
    var staff = browser.signedIn(bill.house());
    staff
        .get("/invoices/" + second.invoice() + "/payments")
        .form("/payments")
        .with("means", "cash")
        .submit();

    assertThat(staff.get("/payments").text()).contains("2 pagos: 242,00 € cobrados");
    assertThat(staff.get("/payments?method=cash").all("table.list tbody tr")).hasSize(1);
    assertThat(staff.get("/payments?contact=" + bill.contact()).all("table.list tbody tr"))
        .hasSize(2);
    assertThat(staff.get("/payments?until=2001-01-01").text()).contains("No hay pagos así");
    assertThat(staff.get("/payments?from=nothing&contact=x&after=y").status()).isEqualTo(200);
    var csv = new String(staff.fetch("/payments/export?method=cash").bytes(), UTF_8);
    assertThat(csv.lines()).hasSize(2);
    assertThat(csv).contains("Efectivo").contains("121");
  }

  @Test
  void aPaymentHasItsReceiptOnBothSidesAndItsWholeHistory() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "PAY");
    var staff = browser.signedIn(bill.house());
    var id = bills.attempt(bill).id();
    var seller = bills.invoice(bill).paper().seller();
    var buyer = bills.invoice(bill).paper().buyer();

    assertThat(staff.get("/payments/" + id).text())
        .contains("Se empezó: 121,00 €")
        .contains("Aviso de la pasarela")
        .contains("La pasarela contesta: pagado 121,00 €");
    var staffs = staff.get("/payments/" + id + "/receipt").one("#receipt").text();
    var payers =
        bills.payer(browser, bill).get(bill.address() + "/" + id + "/receipt").one("#receipt");
    assertThat(staffs)
        .contains("Total recibido", "121,00 €")
        .contains(seller.legalName(), seller.taxId(), seller.address().street())
        .contains(buyer.legalName(), buyer.taxId(), buyer.address().street());
    assertThat(payers.text()).isEqualTo(staffs);
  }

  @Test
  void whatBroughtNoMoneyHasNoReceipt() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "DECLINE");
    var staff = browser.signedIn(bill.house());
    var at = "/payments/" + bills.attempt(bill).id();

    assertThat(staff.get(at + "/receipt").path()).isEqualTo(at);
  }

  @Test
  void aContactsListTakesThreeStatements() {
    var bill = bills.bill();
    var payer = bills.payer(browser, bill);
    bills.pay(payer, bill, "DECLINE");
    bills.pay(payer, bill, "PAY");
    var list = bill.address().replaceFirst("/invoices/.*$", "/payments");
    payer.get(list);

    assertThat(CountedStatements.during(() -> payer.get(list))).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void whoMayOnlyReadIsNotOfferedToAskTheGateway() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "FORGED");
    var reader = browser.withCookie(members.add(bill.house(), Role.READ_ONLY).cookie());

    var page = reader.get("/invoices/" + bill.invoice());

    assertThat(page.text()).contains("Esperando el pago").doesNotContain("Preguntar");
    assertThat(reader.get("/payments").text()).doesNotContain("Preguntar");
  }

  @Test
  void whatDoesNotFitWaitsForAPersonUntilSomebodyHasSeenToIt() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "OTHER_AMOUNT");
    var staff = browser.signedIn(bill.house());
    var page = staff.get("/payments");
    assertThat(page.one("#tasks").text()).contains("Llegó otro importe").contains("122,00 €");

    var task = staff.get(page.one("#tasks a").attr("href"));
    assertThat(task.text()).contains("Está guardado como saldo a favor");
    var after = task.form(task.path() + "/completion").submit();

    assertThat(after.all("#tasks")).isEmpty();
    assertThat(
            bills.column(
                bill.house(), "select done_by from staff_task where org_id = :org order by id"))
        .containsExactly("Ana Soler");
  }

  @Test
  void aMethodThatIsWithdrawnIsNotOfferedAndWhatWasBegunGoesOn() {
    var bill = bills.bill();
    var payer = bills.payer(browser, bill);
    var form = payer.get(bill.address()).form(bill.address());
    var staff = browser.signedIn(bill.house());
    var settings = staff.get("/settings/payments");
    assertThat(settings.text()).contains("Pago de prueba").contains("de prueba");

    settings.form("/settings/payments/" + bills.account(bill.house()).id()).submit();

    assertThat(payer.get(bill.address()).text()).contains("Ahora mismo no se puede pagar");
    var refused = form.submit();
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Esa forma de pago ya no se ofrece");
  }

  @Test
  void anotherOrganizationKnowsNothingOfIt() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "OTHER_AMOUNT");
    var other = houses.found();
    var stranger = browser.signedIn(other);
    var task = bills.column(bill.house(), "select id::text from staff_task where org_id = :org");

    stranger.get("/settings/payments");
    assertThat(post(stranger, "/payments/" + bills.attempt(bill).id() + "/reconciliation"))
        .isEqualTo(404);
    stranger.get("/settings/payments");
    assertThat(post(stranger, "/payments/tasks/" + task.getFirst() + "/completion")).isEqualTo(404);
    stranger.get("/settings/payments");
    assertThat(post(stranger, "/settings/payments/" + account(bill))).isEqualTo(404);
    assertThat(stranger.get("/payments?q=turia").text()).contains("No hay pagos así");
  }

  @Test
  void theLedgerTakesAsManyStatementsHoweverLongItIs() {
    var bill = bills.bill();
    var staff = browser.signedIn(bill.house());
    var empty = CountedStatements.during(() -> staff.get("/payments"));
    bills.pay(bills.payer(browser, bill), bill, "PAY");
    var other = bills.bill(bill.house());
    bills.pay(bills.payer(browser, other), other, "PAY");

    var full = CountedStatements.during(() -> staff.get("/payments"));

    assertThat(full).hasSameSizeAs(empty).hasSizeLessThanOrEqualTo(4);
  }

  private static int post(Browser who, String path) {
    return who.post(path, Map.of("enabled", "false")).status();
  }

  private String account(Bill bill) {
    return bills.account(bill.house()).id().toString();
  }
}
