package app.zaguan.documents.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.Documents;
import app.zaguan.documents.TestDocuments;
import app.zaguan.documents.corrections.TestCredits;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.Browser;
import app.zaguan.shared.CountedStatements;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class CreditNotePagesTest {

  @Autowired TestHouse houses;
  @Autowired TestDocuments made;
  @Autowired TestCredits credits;
  @Autowired TestPortal portal;
  @Autowired Documents documents;
  @Autowired Browser stranger;

  private House house;
  private ContactId contact;
  private DocumentId invoice;
  private Browser browser;

  @BeforeEach
  void anIssuedInvoice() {
    house = houses.found();
    contact = made.customer(house);
    invoice = made.issuedInvoice(house, contact, "1210");
    browser = stranger.signedIn(house);
  }

  @Test
  void anInvoiceIsCorrectedFromItsPageAndBothSidesReadIt() {
    assertThat(browser.get("/invoices/" + invoice).html())
        .contains("/credit-notes/new?original=" + invoice);

    assertThat(editor().text()).contains("Factura F", "Se pedía 1.210,00", "Queda en 0,00");

    var draft =
        editor()
            .form("/credit-notes")
            .with("lines[0].unitPrice", "210")
            .with("correction.reason", "DISCOUNT")
            .with("correction.words", "Rappel del año")
            .submit();
    assertThat(draft.text()).contains("Borrador", "Por diferencias", "Rappel del año", "(R1)");
    var issued = browser.form(draft.path() + "/issuance").submit();

    assertThat(issued.text())
        .contains("Rectificativa R", "Se abona 210,00", "de 1.210,00 € a 1.000");
    var original = browser.get("/invoices/" + invoice);
    assertThat(original.text())
        .contains("Pendiente 1.000,00", "rectificado 210,00", "Se rectificó con R");
    assertThat(original.all(".chain a").eachAttr("href")).contains(issued.path());
    var customer = portal.signedIn(stranger, house, contact);
    assertThat(customer.get(portal.at(house, "/credit-notes")).all("#list tbody tr")).hasSize(1);
    var seen = customer.get(portal.at(house, issued.path()));
    assertThat(seen.text())
        .contains("Se te abona 210,00", "Rectifica la factura F", "Rappel del año");
    assertThat(customer.fetch(portal.at(house, issued.path() + "/pdf")).bytes())
        .startsWith("%PDF".getBytes());
    assertThat(customer.get(portal.at(house, "/invoices/" + invoice)).text())
        .contains("rectificado 210,00", "Rectificada por R");
  }

  @Test
  void bySubstitutionThePageSaysWhatIsLeft() {
    var draft =
        editor()
            .form("/credit-notes")
            .with("lines[0].unitPrice", "1000")
            .with("correction.kind", "SUBSTITUTION")
            .with("correction.reason", "UNDONE")
            .submit();

    assertThat(draft.text())
        .contains("Por sustitución (S)", "Importe de la rectificación -210,00", "Se abona 210,00");
  }

  @Test
  void whatIsRefusedKeepsAllThatWasTyped() {
    var page =
        editor()
            .form("/credit-notes")
            .with("lines[0].unitPrice", "1210,01")
            .with("correction.words", "Se rompió")
            .submit();

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("correction.reason")).contains("Elige el motivo");
    assertThat(page.value("correction.words")).isEqualTo("Se rompió");
    assertThat(page.value("lines[0].unitPrice")).isEqualTo("1210,01");
    assertThat(page.value("correction.originals")).isEqualTo(invoice.toString());
    var again = browser.form("/credit-notes").with("correction.reason", "RETURN").submit();
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.text()).contains("Como mucho quedan 1.210,00");
  }

  @Test
  void withoutAnInvoiceItIsAskedWhichOne() {
    var other = made.customer(house);
    made.issuedInvoice(house, other, "5");

    assertThat(browser.get("/credit-notes/new").all("#list tbody tr")).hasSize(2);
    var ours = browser.get("/credit-notes/new?contact=" + contact);
    assertThat(ours.all("#list tbody tr")).hasSize(1);
    assertThat(ours.all("input[name=original]")).hasSize(1);
    assertThat(browser.get("/contacts/" + contact).html())
        .contains("/credit-notes/new?contact=" + contact);
    assertThat(browser.get("/credit-notes/new?original=" + house.owner().value()).status())
        .isEqualTo(404);
  }

  @Test
  void listAndPageCostNoMoreThanThoseOfInvoices() {
    var note = credits.issuedOf(house, invoice);
    var list = "/credit-notes?contact=" + contact;
    browser.get(list);

    assertThat(CountedStatements.during(() -> browser.get(list))).hasSizeLessThanOrEqualTo(4);
    assertThat(CountedStatements.during(() -> browser.get("/credit-notes/" + note)))
        .hasSizeLessThanOrEqualTo(5);
    assertThat(browser.get(list).all("a.row-link")).hasSize(1);
    assertThat(browser.get(list + "&state=draft").text()).contains("Nada coincide");
    assertThat(browser.get("/invoices?state=credited").all("a.row-link")).hasSize(1);
  }

  @Test
  void anInvoiceIsDuplicatedAsADraftOfToday() {
    browser.get("/invoices/" + invoice);

    var copy = browser.form("/invoices/" + invoice + "/copies").submit();

    assertThat(copy.text()).contains("Copia hecha");
    var id = DocumentId.of(copy.path().split("/")[2]);
    var made = houses.as(house, () -> documents.get(id));
    assertThat(made.isDraft()).isTrue();
    assertThat(made.total()).isEqualTo(Money.euros("1210"));
    assertThat(made.origins()).isEmpty();
    assertThat(made.contact()).isEqualTo(contact);
  }

  @Test
  void aQuoteIsDuplicatedAndTheFirstIsNotConverted() {
    var quote = made.sentQuote(house, contact);
    browser.get("/quotes/" + quote);

    var copy = browser.form("/quotes/" + quote + "/copies").submit();

    assertThat(copy.path()).matches("/quotes/.*/edit");
    assertThat(browser.get("/quotes/" + quote).text()).contains("Por aceptar");
  }

  @Test
  void whatWasSoldThisYearIsLessWhatWasCredited() {
    credits.issuedOf(house, invoice);
    made.issuedInvoice(house, contact, "50");

    assertThat(browser.get("/contacts/" + contact).text()).contains("Vendido este año 50,00");
  }

  private SeenPage editor() {
    return browser.get("/credit-notes/new?original=" + invoice);
  }
}
