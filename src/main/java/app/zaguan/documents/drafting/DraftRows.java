package app.zaguan.documents.drafting;

import app.zaguan.catalog.ProductId;
import app.zaguan.catalog.taxes.VatCategory;
import app.zaguan.documents.papers.Line;
import app.zaguan.documents.papers.Paper;
import app.zaguan.documents.papers.PaperJson;
import app.zaguan.documents.pricing.Adjustment;
import app.zaguan.documents.pricing.RateSubtotal;
import app.zaguan.documents.pricing.TaxSubtotal;
import app.zaguan.shared.Ids;
import app.zaguan.shared.money.Percent;
import app.zaguan.shared.text.SearchText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A written draft as the parameters of its statements. */
@Component
class DraftRows {

  private final Ids ids;

  DraftRows(Ids ids) {
    this.ids = ids;
  }

  Map<String, @Nullable Object> head(Written written) {
    var paper = written.paper();
    var totals = paper.totals();
    var row = new HashMap<String, @Nullable Object>();
    row.put("date", paper.date());
    row.put("dueOn", paper.dueOn());
    row.put("currency", paper.currency().getCurrencyCode());
    row.put("language", paper.language().getLanguage());
    row.put("reference", paper.reference());
    row.put("discount", paper.discount().value());
    row.put("surcharge", written.surcharge());
    row.put("notes", paper.notes());
    row.put("terms", paper.terms());
    row.put("seller", PaperJson.write(paper.seller()));
    row.put("buyer", PaperJson.write(paper.buyer()));
    row.put("buyerName", paper.buyer().name());
    row.put("discountAmount", totals.discount().amount());
    row.put("allowances", totals.allowanceTotal().amount());
    row.put("charges", totals.chargeTotal().amount());
    row.put("base", totals.taxExclusive().amount());
    row.put("total", totals.payable().amount());
    row.put("search", searchText(paper));
    var correction = paper.correction();
    row.put("correctionKind", correction == null ? null : correction.kind().name());
    row.put("correctionReason", correction == null ? null : correction.reason().name());
    row.put("correctionWords", correction == null ? null : correction.words());
    return row;
  }

  List<LineRow> lines(Paper paper) {
    var all = new ArrayList<LineRow>();
    for (var line : paper.lines()) {
      all.add(row(all.size(), line));
    }
    return all;
  }

  List<TaxRow> taxes(Paper paper) {
    var all = new ArrayList<TaxRow>();
    for (var tax : paper.totals().taxes()) {
      all.add(row(all.size(), tax));
    }
    for (var surcharge : paper.totals().surcharges()) {
      all.add(row(all.size(), "SURCHARGE", surcharge));
    }
    for (var withholding : paper.totals().withholdings()) {
      all.add(row(all.size(), "WITHHOLDING", withholding));
    }
    return all;
  }

  private LineRow row(int position, Line line) {
    var taxation = line.taxation();
    var reason = taxation.vat().reason();
    return new LineRow(
        ids.next(),
        position,
        line.product(),
        line.name(),
        line.details(),
        line.quantity(),
        line.unit(),
        line.price().amount(),
        line.price().baseQuantity(),
        line.discount(),
        line.adjustments(),
        line.taxCode(),
        line.withholdingCode(),
        taxation.vat().category(),
        taxation.vat().rate(),
        reason == null ? null : reason.code(),
        reason == null ? null : reason.text(),
        taxation.surcharge(),
        taxation.withholding(),
        line.net().amount());
  }

  private TaxRow row(int position, TaxSubtotal tax) {
    var reason = tax.reason();
    return new TaxRow(
        ids.next(),
        position,
        "VAT",
        tax.category(),
        tax.rate(),
        reason == null ? null : reason.code(),
        reason == null ? null : reason.text(),
        tax.taxable().amount(),
        tax.tax().amount());
  }

  private TaxRow row(int position, String kind, RateSubtotal subtotal) {
    return new TaxRow(
        ids.next(),
        position,
        kind,
        null,
        subtotal.rate(),
        null,
        null,
        subtotal.base().amount(),
        subtotal.amount().amount());
  }

  /** A line as its columns. */
  record LineRow(
      UUID id,
      int position,
      @Nullable ProductId product,
      String name,
      @Nullable String details,
      BigDecimal quantity,
      @Nullable String unit,
      BigDecimal unitPrice,
      BigDecimal baseQuantity,
      Percent discount,
      List<Adjustment> adjustments,
      String taxCode,
      @Nullable String withholdingCode,
      VatCategory category,
      Percent rate,
      @Nullable String reasonCode,
      @Nullable String reasonText,
      Percent surcharge,
      Percent withholding,
      BigDecimal net) {}

  /** A tax as its columns. */
  record TaxRow(
      UUID id,
      int position,
      String kind,
      @Nullable VatCategory category,
      Percent rate,
      @Nullable String reasonCode,
      @Nullable String reasonText,
      BigDecimal base,
      BigDecimal amount) {}

  private static String searchText(Paper paper) {
    return SearchText.of(
        paper.buyer().legalName(),
        paper.buyer().tradeName(),
        paper.buyer().taxId(),
        paper.reference(),
        paper.number());
  }
}
