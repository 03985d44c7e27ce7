package app.zaguan.documents.papers;

import app.zaguan.catalog.ProductId;
import app.zaguan.documents.pricing.Adjustment;
import app.zaguan.documents.pricing.PricedLine;
import app.zaguan.documents.pricing.Taxation;
import app.zaguan.documents.pricing.UnitPrice;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.money.Percent;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * One line of a document.
 *
 * @param product what of the catalogue it was filled from; none for free text
 * @param details what is said below its name
 * @param taxCode the VAT's code in the catalogue of taxes
 * @param withholdingCode the withholding's; none where nothing is withheld
 * @param net as priced, rounded once
 */
@NamedInterface("papers")
public record Line(
    @Nullable ProductId product,
    String name,
    @Nullable String details,
    BigDecimal quantity,
    @Nullable String unit,
    UnitPrice price,
    Percent discount,
    List<Adjustment> adjustments,
    String taxCode,
    @Nullable String withholdingCode,
    Taxation taxation,
    Money net) {

  public Line {
    adjustments = List.copyOf(adjustments);
  }

  /** As the arithmetic sees it. */
  public PricedLine priced() {
    return new PricedLine(quantity, price, discount, adjustments, taxation, null);
  }
}
