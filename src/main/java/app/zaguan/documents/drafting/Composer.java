package app.zaguan.documents.drafting;

import app.zaguan.catalog.taxes.SpanishTaxes;
import app.zaguan.catalog.taxes.Tax;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.papers.Line;
import app.zaguan.documents.papers.Paper;
import app.zaguan.documents.papers.Parties;
import app.zaguan.documents.pricing.PricedDocument;
import app.zaguan.documents.pricing.PricedLine;
import app.zaguan.documents.pricing.Taxation;
import app.zaguan.documents.pricing.Totals;
import app.zaguan.documents.pricing.UnitPrice;
import app.zaguan.documents.pricing.Vat;
import app.zaguan.shared.Problems;
import app.zaguan.shared.money.Percent;
import app.zaguan.shared.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes of what was typed what the document will say: its lines with their taxes, and its totals.
 */
@Component
class Composer {

  private final SpanishTaxes taxes;

  Composer(SpanishTaxes taxes) {
    this.taxes = taxes;
  }

  DraftRules rules(DocumentType type, LocalDate date, Problems problems) {
    return new DraftRules(type, date, taxes, problems);
  }

  List<Line> lines(Draft draft, Agreed agreed) {
    return draft.lines().stream()
        .filter(it -> !it.isBlank())
        .map(it -> line(it, draft, agreed))
        .toList();
  }

  /** Of a line that passed the rules. */
  Line line(DraftLine line, Draft draft, Agreed agreed) {
    var taxCode = agreed.taxCode(line);
    var priced =
        PricedLine.of(
                Objects.requireNonNull(line.quantity()),
                UnitPrice.of(Objects.requireNonNull(line.unitPrice())),
                taxation(taxCode, line, draft, agreed))
            .discounted(percent(line.discount()));
    return new Line(
        line.product(),
        Objects.requireNonNullElse(clean(line.name()), ""),
        clean(line.details()),
        priced.quantity(),
        clean(line.unit()),
        priced.price(),
        priced.discount(),
        List.of(),
        taxCode,
        line.withholdingCode(),
        priced.taxation(),
        priced.net(agreed.currency(draft)));
  }

  /** What it says; to nobody yet where no contact was chosen. */
  Paper paper(Draft draft, Agreed agreed, @Nullable String number, int revision, List<Line> lines) {
    var seller = Parties.of(agreed.organization());
    var contact = agreed.contact();
    return new Paper(
        agreed.type(),
        number,
        revision,
        agreed.date(draft),
        agreed.dueOn(draft),
        agreed.currency(draft),
        agreed.language(draft),
        clean(draft.reference()),
        percent(draft.discount()),
        clean(draft.notes()),
        clean(draft.terms()),
        seller,
        contact == null ? Parties.nobody(seller) : Parties.of(contact),
        null,
        lines,
        totals(draft, agreed, lines),
        agreed.correction(draft));
  }

  private static Totals totals(Draft draft, Agreed agreed, List<Line> lines) {
    var priced = lines.stream().map(Line::priced).toList();
    return PricedDocument.of(agreed.currency(draft), priced)
        .discounted(percent(draft.discount()))
        .totals();
  }

  private Taxation taxation(String taxCode, DraftLine line, Draft draft, Agreed agreed) {
    var taxation = Taxation.of(vat(taxCode, draft, agreed));
    if (draft.surcharge()) {
      var surcharge = taxes.surchargeOf(taxCode, agreed.date(draft)).map(Tax::rate);
      taxation = taxation.surcharged(surcharge.orElse(Percent.ZERO));
    }
    return line.withholdingCode() == null
        ? taxation
        : taxation.withholding(tax(line.withholdingCode()).rate());
  }

  /** Why no tax is levied is said in the document's own language. */
  private Vat vat(String code, Draft draft, Agreed agreed) {
    var tax = tax(code);
    var zone = TimeZone.getTimeZone(agreed.organization().zone());
    var reason =
        tax.reasonKey()
            .map(key -> Words.in(agreed.language(draft), zone, () -> Words.t(key)))
            .orElse(null);
    return Vat.of(tax, reason);
  }

  private Tax tax(String code) {
    return taxes.byCode(code).orElseThrow(() -> new IllegalStateException("no tax " + code));
  }

  static Percent percent(@Nullable BigDecimal value) {
    return value == null ? Percent.ZERO : new Percent(value);
  }

  static @Nullable String clean(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
