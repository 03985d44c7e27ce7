package app.zaguan.documents.drafting;

import static app.zaguan.documents.TestDocuments.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.catalog.ProductId;
import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacting;
import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.TestDocuments;
import app.zaguan.shared.CountedStatements;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class DraftingTest {

  private static final DraftLine LINE = DraftLine.of("Tornillos", "100", "0.042", "iva-21");

  @Autowired TestHouse houses;
  @Autowired TestDocuments made;
  @Autowired Drafting drafting;
  @Autowired Documents documents;
  @Autowired Contacting contacting;

  private House house;
  private ContactId contact;

  @BeforeEach
  void aHouseWithACustomer() {
    house = houses.found();
    contact = made.customer(house);
  }

  @Test
  void allThatIsWrongIsSaidAtOnceAndNothingIsWritten() {
    var line =
        new DraftLine(
            new ProductId(new UUID(3, 3)),
            "x".repeat(501),
            null,
            new BigDecimal("1".repeat(30)),
            null,
            new BigDecimal("0.0000001"),
            new BigDecimal("101"),
            "iva-18",
            null);
    var nameless = new DraftLine(null, null, "algo", null, null, null, null, null, null);
    var today = LocalDate.of(2026, 11, 21);
    var draft =
        Draft.of(null, line, nameless)
            .dated(today)
            .due(today.minusDays(1))
            .discounted(new BigDecimal("-1"));

    assertThat(refusal(() -> drafted(draft)))
        .contains(
            "Elige un contacto.",
            "El vencimiento no puede ser anterior a la fecha de la factura (21 nov 2026).",
            "El descuento va de 0 a 100.",
            "Demasiado largo: como mucho 500 caracteres.",
            "Ese número es demasiado grande.",
            "Como mucho 6 decimales.",
            "Ese impuesto no existe el 21 nov 2026.",
            "Ese producto ya no existe",
            "Escribe qué se vende en esta línea.",
            "Escribe una cantidad.",
            "Escribe un precio.");
    assertThat(houses.as(house, documents::counts).invoices()).isZero();
  }

  @Test
  void noLinesAndTooMany() {
    assertThat(refusal(() -> drafted(Draft.of(contact)))).isEqualTo("Añade al menos una línea.");
    assertThat(refusal(() -> drafted(Draft.of(contact).with(Collections.nCopies(501, LINE)))))
        .isEqualTo("Un documento tiene como mucho 500 líneas: repártelas en varios.");
  }

  @Test
  void aQuoteIsValidAtLeastOnItsOwnDay() {
    var day = LocalDate.of(2026, 11, 21);
    var draft = Draft.of(contact, LINE).dated(day).due(day.minusDays(1));

    assertThat(refusal(() -> houses.as(house, () -> drafting.draft(DocumentType.QUOTE, draft))))
        .contains("La validez no puede acabar antes de la fecha del presupuesto");
  }

  @Test
  void anArchivedContactAndAnotherHousesAreNotChosen() {
    var archived = made.customer(house);
    houses.as(house, () -> archive(archived));
    var strangers = made.customer(houses.found());

    assertThat(refusal(() -> drafted(Draft.of(archived, LINE)))).contains("está archivado");
    assertThat(refusal(() -> drafted(Draft.of(strangers, LINE)))).isEqualTo("Elige un contacto.");
  }

  @Test
  void theEditorBeginsWithWhatWasSaved() {
    var draft =
        Draft.of(contact, LINE.discounted("10").withholding("irpf-15"))
            .surcharged(true)
            .discounted(new BigDecimal("5"));
    var id = drafted(draft);

    var again = houses.as(house, () -> drafting.edit(id));

    assertThat(again.lines()).isEqualTo(draft.lines());
    assertThat(again.surcharge()).isTrue();
    assertThat(again.discount()).isEqualByComparingTo("5");
    houses.as(house, () -> updated(id, again));
    assertThat(get(id).paper().totals()).isEqualTo(get(drafted(draft)).paper().totals());
  }

  @Test
  void aBlankDocumentHasWhatWasAgreed() {
    var blank = houses.as(house, () -> drafting.blank(DocumentType.INVOICE, contact));

    assertThat(blank.currency()).isEqualTo(Money.EUR);
    assertThat(blank.dueOn()).isEqualTo(blank.date().plusDays(30));
    assertThat(blank.lines()).singleElement().returns("iva-21", DraftLine::taxCode);
  }

  @Test
  void theSketchCountsWhatCanBePricedAndSaysWhatIsMissing() {
    var unfinished = new DraftLine(null, "x", null, null, null, null, null, "iva-21", null);
    var draft = Draft.of(null, LINE, unfinished);

    var priced = houses.as(house, () -> drafting.price(DocumentType.QUOTE, draft));

    assertThat(priced.lineNets()).isEqualTo(List.of(Money.euros("4.20"), Money.euros("0")));
    assertThat(priced.totals().payable()).isEqualTo(Money.euros("5.08"));
    assertThat(priced.problems().at("contact")).isPresent();
    assertThat(priced.problems().at("lines[1].quantity")).isPresent();
  }

  @Test
  void theSketchIsTwoLooksAndNoWriting() {
    var draft = TestDocuments.lines(contact, 50);

    var statements =
        CountedStatements.during(
            () -> houses.as(house, () -> drafting.price(DocumentType.QUOTE, draft)));

    assertThat(statements).hasSize(2).allMatch(it -> it.startsWith("select"));
  }

  private ContactId archive(ContactId id) {
    contacting.archive(id);
    return id;
  }

  private DocumentId updated(DocumentId id, Draft draft) {
    drafting.update(id, documents.get(id).version(), draft);
    return id;
  }

  private DocumentId drafted(Draft draft) {
    return houses.as(house, () -> drafting.draft(DocumentType.INVOICE, draft));
  }

  private Document get(DocumentId id) {
    return houses.as(house, () -> documents.get(id));
  }
}
