package app.zaguan.documents.pricing;

import app.zaguan.catalog.taxes.VatCategory;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.money.Percent;
import org.jspecify.annotations.Nullable;

/** One entry of the VAT breakdown (BG-23): all that has one category and one rate. */
public record TaxSubtotal(
    VatCategory category,
    Percent rate,
    @Nullable ExemptionReason reason,
    Money taxable,
    Money tax) {

  /** BT-117 = BT-116 × BT-119 ÷ 100, rounded (BR-CO-17). */
  static TaxSubtotal of(
      VatCategory category, Percent rate, @Nullable ExemptionReason reason, Money taxable) {
    return new TaxSubtotal(category, rate, reason, taxable, rate.of(taxable));
  }
}
