package app.zaguan.documents.drafting;

import app.zaguan.catalog.taxes.SpanishTaxes;
import app.zaguan.catalog.taxes.Tax;
import app.zaguan.documents.DocumentType;
import app.zaguan.shared.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be written into a document. Notes what is wrong beside the fields it was typed into. */
final class DraftRules {

  static final int LINES = 500;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST_NUMBER = new BigDecimal("1e12");
  private static final int DECIMALS = 6;
  private static final int SHORT = 120;
  private static final int NAME = 500;
  private static final int LONG = 5000;

  private final DocumentType type;
  private final LocalDate date;
  private final SpanishTaxes taxes;
  private final Problems problems;

  DraftRules(DocumentType type, LocalDate date, SpanishTaxes taxes, Problems problems) {
    this.type = type;
    this.date = date;
    this.taxes = taxes;
    this.problems = problems;
  }

  void check(Draft draft, LocalDate dueOn) {
    problems
        .unless(draft.contact() != null, "contact", "document.contact.missing")
        .unless(!dueOn.isBefore(date), "dueOn", type.noun() + ".due-before-date", date)
        .unless(isPercent(draft.discount()), "discount", "document.discount.out-of-range");
    fits(draft.reference(), SHORT, "reference");
    fits(draft.notes(), LONG, "notes");
    fits(draft.terms(), LONG, "terms");
    fits(draft.internalNote(), LONG, "internalNote");
    checkLines(draft);
  }

  /** Whether a line can be priced, whatever else is wrong with the draft. */
  boolean isPriceable(DraftLine line) {
    var own = new DraftRules(type, date, taxes, Problems.none());
    own.checkFigures(line, "");
    return own.problems.isEmpty();
  }

  /** The discount where it is one, to price with. */
  @Nullable BigDecimal usable(@Nullable BigDecimal percent) {
    return isPercent(percent) ? percent : null;
  }

  private void checkLines(Draft draft) {
    var lines = draft.lines();
    problems
        .unless(!lines.stream().allMatch(DraftLine::isBlank), "lines", "document.lines.missing")
        .unless(lines.size() <= LINES, "lines", "document.lines.too-many", LINES);
    for (var i = 0; i < Math.min(lines.size(), LINES); i++) {
      if (!lines.get(i).isBlank()) {
        checkLine(lines.get(i), "lines[" + i + "].");
      }
    }
  }

  private void checkLine(DraftLine line, String field) {
    var name = line.name();
    problems.unless(name != null && !name.isBlank(), field + "name", "document.line.name.missing");
    fits(name, NAME, field + "name");
    fits(line.details(), LONG, field + "details");
    fits(line.unit(), SHORT, field + "unit");
    checkFigures(line, field);
  }

  private void checkFigures(DraftLine line, String field) {
    checkNumber(line.quantity(), field + "quantity", "document.line.quantity.missing");
    checkNumber(line.unitPrice(), field + "unitPrice", "document.line.price.missing");
    problems.unless(
        isPercent(line.discount()), field + "discount", "document.discount.out-of-range");
    checkTax(line.taxCode(), Tax.Kind.VAT, field + "taxCode");
    checkTax(line.withholdingCode(), Tax.Kind.WITHHOLDING, field + "withholdingCode");
  }

  private void checkNumber(@Nullable BigDecimal number, String field, String missing) {
    problems.unless(number != null, field, missing);
    if (number != null) {
      problems
          .unless(number.abs().compareTo(LARGEST_NUMBER) < 0, field, "document.line.number.too-big")
          .unless(
              number.stripTrailingZeros().scale() <= DECIMALS,
              field,
              "document.line.number.too-precise",
              DECIMALS);
    }
  }

  private void checkTax(@Nullable String code, Tax.Kind kind, String field) {
    problems.unless(
        code == null || tax(code, kind).isPresent(), field, "document.line.tax.unknown", date);
  }

  private Optional<Tax> tax(String code, Tax.Kind kind) {
    return taxes.byCode(code).filter(it -> it.kind() == kind && it.holdsOn(date));
  }

  private void fits(@Nullable String text, int longest, String field) {
    problems.unless(
        text == null || text.length() <= longest, field, "document.text.too-long", longest);
  }

  private static boolean isPercent(@Nullable BigDecimal percent) {
    return percent == null
        || (percent.signum() >= 0
            && percent.compareTo(HUNDRED) <= 0
            && percent.stripTrailingZeros().scale() <= DECIMALS);
  }
}
