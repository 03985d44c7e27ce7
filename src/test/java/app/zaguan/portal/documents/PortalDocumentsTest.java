package app.zaguan.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.TestContacts;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Standing;
import app.zaguan.documents.TestDocuments;
import app.zaguan.documents.corrections.TestCredits;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.notifications.TestMail;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.Browser;
import app.zaguan.shared.CountedStatements;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a contact who signed in sees and does. */
@RunningApplication
class PortalDocumentsTest {

  @Autowired TestHouse houses;
  @Autowired TestContacts contacts;
  @Autowired TestPortal portal;
  @Autowired TestDocuments papers;
  @Autowired TestCredits credits;
  @Autowired Drafting drafting;
  @Autowired TestMail mail;
  @Autowired Documents documents;
  @Autowired Browser browser;

  private House house;
  private ContactId contact;
  private Browser customer;

  @BeforeEach
  void aCustomer() {
    house = houses.found();
    contact = contacts.customer(house);
    customer = portal.signedIn(browser, house, contact);
  }

  @Test
  void theHomeShowsWhatWaits() {
    papers.sentQuote(house, contact);
    papers.issuedInvoice(house, contact, "1210");

    var home = customer.get(portal.at(house, ""));

    assertThat(home.status()).isEqualTo(200);
    assertThat(home.text()).contains("Por pagar", "1.210,00", "Presupuestos por aceptar");
  }

  @Test
  void theHomeDrawsWhatWasInvoicedAndQuotedMonthByMonth() {
    papers.sentQuote(house, contact);
    papers.issuedInvoice(house, contact, "1210");
    papers.issuedInvoice(house, contact, "2420");
    papers.issuedInvoice(house, contacts.customer(house), "5000");

    var months = customer.get(portal.at(house, "")).all(".bars table tr").eachText();

    assertThat(months).hasSize(13);
    assertThat(months.getFirst()).isEqualTo("Facturas Presupuestos");
    assertThat(months.stream().filter(it -> !it.endsWith("0,00 € 0,00 €")).skip(1))
        .singleElement()
        .asString()
        .contains(" 3.630,00 € ")
        .doesNotEndWith(" 0,00 €");
  }

  @Test
  void whatWasCreditedWasNotPaidOnTheSameDay() {
    credits.issuedOf(house, papers.issuedInvoice(house, contact, "1210"));

    var home = customer.get(portal.at(house, ""));

    assertThat(home.one("#live-year").text())
        .contains("Comprado 0,00 €")
        .doesNotContain("Plazo medio de pago");
    assertThat(home.all(".bars")).as("a chart of nothing").isEmpty();
  }

  @Test
  void anEmptyPortalSaysWhatWillBeThere() {
    assertThat(customer.get(portal.at(house, "")).text()).contains("Todavía no hay nada");
    assertThat(customer.get(portal.at(house, "/invoices")).text())
        .contains("Todavía no hay facturas");
  }

  @Test
  void aContactSeesNeitherDraftsNorWhatIsAnothers() {
    var other = contacts.customer(house);
    var theirs = papers.issuedInvoice(house, other, "1210");
    var draft = draft();
    var mine = papers.issuedInvoice(house, contact, "1210");

    var list = customer.get(portal.at(house, "/invoices"));

    assertThat(list.all("#list tbody tr")).hasSize(1);
    assertThat(customer.get(at("invoices", mine)).status()).isEqualTo(200);
    assertThat(customer.get(at("invoices", theirs)).status()).isEqualTo(404);
    assertThat(customer.get(at("invoices", draft)).status()).isEqualTo(404);
    assertThat(customer.get(at("quotes", mine)).status()).isEqualTo(404);
    assertThat(customer.get(at("invoices", theirs) + "/pdf").status()).isEqualTo(404);
  }

  @Test
  void nothingCanBeDoneWithWhatIsAnothers() {
    var theirs = papers.sentQuote(house, contacts.customer(house));
    customer.get(portal.at(house, "/profile"));

    for (var act : new String[] {"/acceptance", "/refusal", "/comments", "/seen"}) {
      var answer =
          customer.post(
              at("quotes", theirs) + act,
              Map.of("revision", "1", "name", "Carmen", "reason", "no", "body", "hola"));
      assertThat(answer.status()).as(act).isEqualTo(404);
    }
    assertThat(standing(theirs)).isEqualTo(Standing.SENT);
  }

  @Test
  void aQuoteIsAcceptedWithAName() {
    var quote = papers.sentQuote(house, contact);
    customer.get(at("quotes", quote));

    var page =
        customer.form(at("quotes", quote) + "/acceptance").with("name", "Carmen Ruiz").submit();

    assertThat(page.path()).isEqualTo(at("quotes", quote));
    assertThat(page.text()).contains("Aceptado por Carmen Ruiz");
    assertThat(standing(quote)).isEqualTo(Standing.ACCEPTED);
    assertThat(customer.get(at("quotes", quote) + "/acceptance").text())
        .contains("Huella SHA-256", "Carmen Ruiz");
    assertThat(mail.last(house, "portal.quote-accepted").text()).contains("Carmen Ruiz");
  }

  @Test
  void aCommentWhoseAnswerWasLostStandsOnceAndIsMailedOnce() {
    var quote = papers.sentQuote(house, contact);
    customer.get(at("quotes", quote));
    var form = customer.form(at("quotes", quote) + "/comments").with("body", "¿Y el transporte?");

    form.submit();
    var again = form.submit();

    assertThat(again.all(".comment")).hasSize(1);
    assertThat(mail.of(house, "portal.commented")).hasSize(1);
  }

  @Test
  void anAcceptanceWithoutANameIsRefusedBesideItsField() {
    var quote = papers.sentQuote(house, contact);
    customer.get(at("quotes", quote));

    var page = customer.form(at("quotes", quote) + "/acceptance").with("name", " ").submit();

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("name")).isNotEmpty();
    assertThat(standing(quote)).isEqualTo(Standing.SENT);
  }

  @Test
  void aQuoteIsDeclinedWithAReason() {
    var quote = papers.sentQuote(house, contact);
    customer.get(at("quotes", quote));
    var silent = customer.form(at("quotes", quote) + "/refusal").with("reason", "").submit();
    assertThat(silent.status()).isEqualTo(422);

    customer.form(at("quotes", quote) + "/refusal").with("reason", "Muy caro").submit();

    assertThat(standing(quote)).isEqualTo(Standing.DECLINED);
    assertThat(mail.last(house, "portal.quote-declined").text()).contains("Muy caro");
  }

  @Test
  void aContactWhosePasswordStaffSetCannotAcceptYet() {
    var quote = papers.sentQuote(house, contact);
    var staff = browser.signedIn(house);
    staff.get("/contacts/" + contact + "/portal-access");
    staff
        .form("/contacts/" + contact + "/portal-access/password")
        .with("password", TestHouse.PASSWORD)
        .submit();
    var theirs = portal.signedIn(browser, house, contact);

    var page = theirs.get(at("quotes", quote));
    var answer =
        theirs.post(at("quotes", quote) + "/acceptance", Map.of("revision", "1", "name", "Carmen"));

    assertThat(page.text()).contains("cámbiala antes de aceptar");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(standing(quote)).isEqualTo(Standing.SENT);
  }

  @Test
  void aCommentReachesTheBusinessAndItsAnswerTheCustomer() {
    var invoice = papers.issuedInvoice(house, contact, "1210");
    customer.get(at("invoices", invoice));

    var page =
        customer
            .form(at("invoices", invoice) + "/comments")
            .with("body", "<b>¿Incluye</b> el montaje?")
            .submit();

    assertThat(page.text()).contains("<b>¿Incluye</b> el montaje?");
    assertThat(mail.last(house, "portal.commented").text()).contains("el montaje?");
  }

  @Test
  void aCommentWithoutWordsOrWithTooManyIsRefusedAndKept() {
    var invoice = papers.issuedInvoice(house, contact, "1210");
    customer.get(at("invoices", invoice));
    var endless = "á".repeat(100_000);

    var page = customer.form(at("invoices", invoice) + "/comments").with("body", endless).submit();

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("body")).isNotEmpty();
    assertThat(page.value("body")).contains(endless);
  }

  @Test
  void aDocumentIsSeenWhenItsPageSaysSoAndNotWhenItIsOpened() {
    var invoice = papers.issuedInvoice(house, contact, "1210");

    var page = customer.get(at("invoices", invoice));
    assertThat(seen(invoice)).isFalse();
    page.form(at("invoices", invoice) + "/seen").submit();

    assertThat(seen(invoice)).isTrue();
    assertThat(mail.of(house, "portal.seen-invoice")).hasSize(1);
  }

  @Test
  void aListAndItsCountsCostThreeStatementsAtMost() {
    for (var i = 0; i < 4; i++) {
      papers.issuedInvoice(house, contact, "1210");
    }
    var list = portal.at(house, "/invoices?sort=due");

    var statements = CountedStatements.during(() -> customer.get(list));

    assertThat(statements).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void aDocumentsPageCostsFiveStatementsAtMost() {
    var invoice = papers.issuedInvoice(house, contact, "1210");
    var quote = papers.sentQuote(house, contact);
    customer.get(at("quotes", quote));
    customer.form(at("quotes", quote) + "/acceptance").with("name", "Carmen Ruiz").submit();

    for (var page : new String[] {at("invoices", invoice), at("quotes", quote)}) {
      assertThat(CountedStatements.during(() -> customer.get(page))).hasSizeLessThanOrEqualTo(5);
    }
  }

  @Test
  void aListIsSearchedFilteredAndSorted() {
    var first = papers.issuedInvoice(house, contact, "1210");
    papers.issuedInvoice(house, contact, "1210");
    var number = houses.as(house, () -> documents.get(first)).number();

    var found = customer.get(portal.at(house, "/invoices?q=" + number));

    assertThat(found.all("#list tbody tr")).hasSize(1);
    assertThat(customer.get(portal.at(house, "/invoices?show=pending")).all("#list tbody tr"))
        .hasSize(2);
    assertThat(customer.get(portal.at(house, "/invoices?q=nadadenada")).text())
        .contains("No hay nada que coincida");
  }

  @Test
  void aSearchKeepsTheFilterAndTheOrderAndTheFiltersKeepWhatIsSearchedFor() {
    papers.issuedInvoice(house, contact, "1210");

    var page = customer.get(portal.at(house, "/invoices?q=F2&show=pending&sort=due"));

    assertThat(page.value("show")).isEqualTo("pending");
    assertThat(page.value("sort")).isEqualTo("due");
    assertThat(page.one("form[role=search]").attr("hx-select-oob")).isEqualTo("#filters");
    assertThat(page.all("#filters a"))
        .allSatisfy(it -> assertThat(it.attr("href")).contains("q=F2"));
    assertThat(page.all("th[aria-sort] svg"))
        .singleElement()
        .satisfies(it -> assertThat(it.closest("th").attr("aria-sort")).isEqualTo("ascending"));
  }

  @Test
  void theCertificateOfAnAcceptanceIsTakenAwayAsPdf() throws IOException {
    var quote = papers.sentQuote(house, contact);
    assertThat(customer.fetch(at("quotes", quote) + "/acceptance/pdf").status()).isEqualTo(404);
    customer.get(at("quotes", quote));
    customer.form(at("quotes", quote) + "/acceptance").with("name", "Carmen Ruiz").submit();
    var page = customer.get(at("quotes", quote) + "/acceptance");
    var number = houses.as(house, () -> documents.get(quote)).number();

    var pdf = customer.fetch(page.one("a[href$='/pdf']").attr("href"));

    assertThat(pdf.header("Content-Type")).contains("application/pdf");
    assertThat(pdf.header("Content-Disposition").orElseThrow())
        .contains("certificado-" + number.replace('/', '-') + ".pdf");
    try (var read = Loader.loadPDF(pdf.bytes())) {
      assertThat(new PDFTextStripper().getText(read))
          .contains("Certificado de aceptación", "Carmen Ruiz", "Construcciones Turia", number)
          .contains(page.one(".hash").text());
    }
  }

  @Test
  void onesDocumentsAreLeafedThroughInACircle() {
    var older = papers.issuedInvoice(house, contact, "1210");
    var newer = papers.issuedInvoice(house, contact, "1210");

    var page = customer.get(at("invoices", newer));
    assertThat(page.one("a[rel=prev] svg").attr("aria-label")).isEqualTo("Documento más reciente");
    assertThat(page.one("a[rel=next] svg").attr("aria-label")).isEqualTo("Documento más antiguo");
    assertThat(customer.get(at("invoices", newer) + "/next").path())
        .isEqualTo(at("invoices", older));
    assertThat(customer.get(at("invoices", older) + "/next").path())
        .isEqualTo(at("invoices", newer));
    assertThat(customer.get(at("invoices", older) + "/previous").path())
        .isEqualTo(at("invoices", newer));
  }

  private DocumentId draft() {
    return houses.as(
        house, () -> drafting.draft(DocumentType.INVOICE, TestDocuments.draft(contact, "1000")));
  }

  private boolean seen(DocumentId id) {
    return houses.as(house, () -> documents.get(id)).seenAt() != null;
  }

  private Standing standing(DocumentId id) {
    return houses.as(house, () -> documents.get(id)).standing();
  }

  private String at(String segment, DocumentId id) {
    return portal.at(house, "/" + segment + "/" + id);
  }
}
