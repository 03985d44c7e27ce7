package app.zaguan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.documents.drafting.Drafting;
import app.zaguan.documents.invoices.Invoicing;
import app.zaguan.shared.CountedStatements;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class DocumentsTest {

  @Autowired TestHouse houses;
  @Autowired TestDocuments made;
  @Autowired Documents documents;
  @Autowired Drafting drafting;
  @Autowired Invoicing invoicing;

  @Test
  void aSentQuoteHasItsNumberItsFirstRevisionAndItsTotals() {
    var house = houses.found();
    var id = made.sentQuote(house, made.customer(house));

    var quote = houses.as(house, () -> documents.get(id));

    assertThat(quote.number()).matches("P\\d\\d/0001");
    assertThat(quote.revision()).isEqualTo(1);
    assertThat(quote.standing()).isEqualTo(Standing.SENT);
    assertThat(quote.total()).isEqualTo(Money.euros("1210"));
    assertThat(quote.paper().lines()).hasSize(1);
    assertThat(quote.paper().totals().taxTotal()).isEqualTo(Money.euros("210"));
    assertThat(quote.sentAt()).isNotNull();
  }

  @Test
  void anInvoiceIsIssuedAndDue() {
    var house = houses.found();
    var id = made.issuedInvoice(house, made.customer(house), "1060");

    var invoice = houses.as(house, () -> documents.get(id));

    assertThat(invoice.number()).matches("F\\d\\d/0001");
    assertThat(invoice.standing()).isEqualTo(Standing.ISSUED);
    assertThat(invoice.due()).isEqualTo(Money.euros("1060"));
  }

  @Test
  void creatingAndIssuingAnInvoiceTakesTheSameFewStatementsHoweverManyLines() {
    var house = houses.found();
    var contact = made.customer(house);

    var five = statements(house, contact, 5);
    var fifty = statements(house, contact, 50);

    assertThat(five).hasSizeLessThanOrEqualTo(12);
    assertThat(fifty).hasSameSizeAs(five);
  }

  private java.util.List<String> statements(
      TestHouse.House house, app.zaguan.contacts.ContactId contact, int lines) {
    return CountedStatements.during(() ->
        houses.as(
            house,
            () -> {
              var id = drafting.draft(DocumentType.INVOICE, TestDocuments.lines(contact, lines));
              invoicing.issue(id);
              return id;
            }));
  }
}
