package app.zaguan.documents.drafting;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.Line;
import app.zaguan.documents.Paper;
import app.zaguan.documents.papers.PaperJson;
import app.zaguan.documents.pricing.ExemptionReason;
import app.zaguan.documents.pricing.RateSubtotal;
import app.zaguan.documents.pricing.TaxSubtotal;
import app.zaguan.shared.Ids;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.text.SearchText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** A written draft as the parameters of its statements. */
@Component
class DraftRows {

  private final Here here;
  private final Ids ids;

  DraftRows(Here here, Ids ids) {
    this.here = here;
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
    return row;
  }

  SqlParameterSource[] lines(DocumentId document, Paper paper, @Nullable UUID published) {
    var all = new ArrayList<SqlParameterSource>();
    for (var line : paper.lines()) {
      all.add(line(row(document, published, all.size()), line));
    }
    return all.toArray(SqlParameterSource[]::new);
  }

  SqlParameterSource[] taxes(DocumentId document, Paper paper, @Nullable UUID published) {
    var all = new ArrayList<SqlParameterSource>();
    for (var tax : paper.totals().taxes()) {
      all.add(vat(row(document, published, all.size()), tax));
    }
    for (var surcharge : paper.totals().surcharges()) {
      all.add(rated(row(document, published, all.size()), "SURCHARGE", surcharge));
    }
    for (var withholding : paper.totals().withholdings()) {
      all.add(rated(row(document, published, all.size()), "WITHHOLDING", withholding));
    }
    return all.toArray(SqlParameterSource[]::new);
  }

  private MapSqlParameterSource row(DocumentId document, @Nullable UUID published, int position) {
    return new MapSqlParameterSource("org", here.organization().value())
        .addValue("id", ids.next())
        .addValue("document", document.value())
        .addValue("published", published)
        .addValue("position", position);
  }

  private static SqlParameterSource line(MapSqlParameterSource row, Line line) {
    var taxation = line.taxation();
    var vat = taxation.vat();
    return reason(row, vat.reason())
        .addValue("product", line.product() == null ? null : line.product().value())
        .addValue("name", line.name())
        .addValue("details", line.details())
        .addValue("quantity", line.quantity())
        .addValue("unit", line.unit())
        .addValue("unitPrice", line.price().amount())
        .addValue("baseQuantity", line.price().baseQuantity())
        .addValue("discount", line.discount().value())
        .addValue("adjustments", PaperJson.write(line.adjustments()))
        .addValue("taxCode", line.taxCode())
        .addValue("withholdingCode", line.withholdingCode())
        .addValue("category", vat.category().name())
        .addValue("rate", vat.rate().value())
        .addValue("surcharge", taxation.surcharge().value())
        .addValue("withholding", taxation.withholding().value())
        .addValue("net", line.net().amount());
  }

  private static SqlParameterSource vat(MapSqlParameterSource row, TaxSubtotal tax) {
    return reason(row, tax.reason())
        .addValue("kind", "VAT")
        .addValue("category", tax.category().name())
        .addValue("rate", tax.rate().value())
        .addValue("base", tax.taxable().amount())
        .addValue("amount", tax.tax().amount());
  }

  private static SqlParameterSource rated(
      MapSqlParameterSource row, String kind, RateSubtotal subtotal) {
    return reason(row, null)
        .addValue("kind", kind)
        .addValue("category", null)
        .addValue("rate", subtotal.rate().value())
        .addValue("base", subtotal.base().amount())
        .addValue("amount", subtotal.amount().amount());
  }

  private static MapSqlParameterSource reason(
      MapSqlParameterSource row, @Nullable ExemptionReason reason) {
    return row.addValue("reasonCode", reason == null ? null : reason.code())
        .addValue("reasonText", reason == null ? null : reason.text());
  }

  private static String searchText(Paper paper) {
    return SearchText.of(
        paper.buyer().legalName(),
        paper.buyer().tradeName(),
        paper.buyer().taxId(),
        paper.reference(),
        paper.number());
  }
}
