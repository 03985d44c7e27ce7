package app.zaguan.documents.drafting;

import app.zaguan.catalog.ProductId;
import app.zaguan.documents.papers.Line;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line as somebody is writing it; anything may be missing still.
 *
 * @param discount in percent
 * @param taxCode the VAT's code in the catalogue of taxes
 * @param withholdingCode the withholding's; none where nothing is withheld
 */
public record DraftLine(
    @Nullable ProductId product,
    @Nullable String name,
    @Nullable String details,
    @Nullable BigDecimal quantity,
    @Nullable String unit,
    @Nullable BigDecimal unitPrice,
    @Nullable BigDecimal discount,
    @Nullable String taxCode,
    @Nullable String withholdingCode) {

  public static DraftLine of(String name, String quantity, String unitPrice, String taxCode) {
    return new DraftLine(
        null,
        name,
        null,
        new BigDecimal(quantity),
        null,
        new BigDecimal(unitPrice),
        null,
        taxCode,
        null);
  }

  /** A line of a document, to be written again. */
  public static DraftLine of(Line line) {
    return new DraftLine(
        line.product(),
        line.name(),
        line.details(),
        line.quantity(),
        line.unit(),
        line.price().amount(),
        line.discount().isZero() ? null : line.discount().value(),
        line.taxCode(),
        line.withholdingCode());
  }

  public DraftLine withholding(@Nullable String code) {
    return new DraftLine(
        product, name, details, quantity, unit, unitPrice, discount, taxCode, code);
  }

  public DraftLine discounted(String percent) {
    return new DraftLine(
        product,
        name,
        details,
        quantity,
        unit,
        unitPrice,
        new BigDecimal(percent),
        taxCode,
        withholdingCode);
  }

  /** Nothing was typed into it: such a line does not count. */
  public boolean isBlank() {
    return product == null
        && (name == null || name.isBlank())
        && (details == null || details.isBlank())
        && unitPrice == null;
  }
}
