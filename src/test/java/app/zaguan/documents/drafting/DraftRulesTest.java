package app.zaguan.documents.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.catalog.taxes.SpanishTaxes;
import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentType;
import app.zaguan.shared.Problem;
import app.zaguan.shared.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftRulesTest {

  private static final SpanishTaxes TAXES = new SpanishTaxes();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final DraftLine LINE = DraftLine.of("Tornillos", "100", "0.042", "iva-21");
  private static final Draft DRAFT = Draft.of(new ContactId(new UUID(1, 1)), LINE);

  @Test
  void aContactAndALineAreEnough() {
    assertThat(problems(DRAFT).all()).isEmpty();
  }

  @Test
  void aDocumentNeedsAContact() {
    assertProblem(Draft.of(nobody(), LINE), "contact", "document.contact.missing");
  }

  @Test
  void aDocumentNeedsALineAndBlankOnesAreNone() {
    var blank = new DraftLine(null, " ", null, BigDecimal.ONE, null, null, null, "iva-21", null);

    assertProblem(DRAFT.with(Collections.emptyList()), "lines", "document.lines.missing");
    assertProblem(DRAFT.with(Collections.nCopies(3, blank)), "lines", "document.lines.missing");
  }

  @Test
  void moreLinesThanFitAreTooMany() {
    assertThat(problems(DRAFT.with(Collections.nCopies(500, LINE))).all()).isEmpty();
    assertProblem(DRAFT.with(Collections.nCopies(501, LINE)), "lines", "document.lines.too-many");
  }

  @Test
  void nothingIsDueBeforeItsDate() {
    var draft = DRAFT.due(TODAY.minusDays(1));

    assertProblem(draft, "dueOn", "invoice.due-before-date");
    assertThat(problems(DRAFT.due(TODAY)).all()).isEmpty();
    assertThat(problems(DocumentType.QUOTE, draft).at("dueOn").map(Problem::key))
        .contains("quote.due-before-date");
  }

  @Test
  void aLineSaysWhatHowManyAndForHowMuchBesideItsOwnFields() {
    var line = new DraftLine(null, null, "algo", null, null, null, null, null, null);
    var draft = Draft.of(new ContactId(new UUID(1, 1)), LINE, line);

    assertProblem(draft, "lines[1].name", "document.line.name.missing");
    assertProblem(draft, "lines[1].quantity", "document.line.quantity.missing");
    assertProblem(draft, "lines[1].unitPrice", "document.line.price.missing");
  }

  @Test
  void numbersOfAbsurdSizeAreRefused() {
    var thirty = DraftLine.of("x", "1".repeat(30), "1".repeat(30), "iva-21");

    assertProblem(with(thirty), "lines[0].quantity", "document.line.number.too-big");
    assertProblem(with(thirty), "lines[0].unitPrice", "document.line.number.too-big");
    assertProblem(
        with(DraftLine.of("x", "1", "0.0000001", "iva-21")),
        "lines[0].unitPrice",
        "document.line.number.too-precise");
  }

  @Test
  void aDiscountGoesFromNothingToAll() {
    assertProblem(
        DRAFT.discounted(new BigDecimal("100.01")), "discount", "document.discount.out-of-range");
    assertProblem(
        with(LINE.discounted("-1")), "lines[0].discount", "document.discount.out-of-range");
    assertThat(problems(DRAFT.discounted(new BigDecimal("100"))).all()).isEmpty();
  }

  @Test
  void aTaxMustHoldOnTheDayAndBeOfItsKind() {
    assertProblem(
        with(DraftLine.of("x", "1", "1", "iva-18")),
        "lines[0].taxCode",
        "document.line.tax.unknown");
    assertProblem(
        with(DraftLine.of("x", "1", "1", "irpf-15")),
        "lines[0].taxCode",
        "document.line.tax.unknown");
    assertProblem(
        with(LINE.withholding("iva-21")), "lines[0].withholdingCode", "document.line.tax.unknown");
    assertThat(problems(with(LINE.withholding("irpf-15"))).all()).isEmpty();
  }

  @Test
  void textsHaveAnEnd() {
    assertProblem(
        with(DraftLine.of("x".repeat(501), "1", "1", "iva-21")),
        "lines[0].name",
        "document.text.too-long");
  }

  private static @Nullable ContactId nobody() {
    return null;
  }

  private static Draft with(DraftLine line) {
    return DRAFT.with(Collections.singletonList(line));
  }

  private static void assertProblem(Draft draft, String field, String key) {
    assertThat(problems(draft).at(field).map(Problem::key)).contains(key);
  }

  private static Problems problems(Draft draft) {
    return problems(DocumentType.INVOICE, draft);
  }

  private static Problems problems(DocumentType type, Draft draft) {
    var problems = Problems.none();
    var due = draft.dueOn() == null ? TODAY.plusDays(30) : draft.dueOn();
    new DraftRules(type, TODAY, TAXES, problems).check(draft, due);
    return problems;
  }
}
