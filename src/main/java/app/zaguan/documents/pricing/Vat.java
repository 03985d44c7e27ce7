package app.zaguan.documents.pricing;

import app.zaguan.catalog.taxes.Tax;
import app.zaguan.catalog.taxes.VatCategory;
import app.zaguan.shared.money.Percent;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The VAT of a line, an allowance or a charge (BG-30). Only a taxed category has a rate ({@link
 * IllegalArgumentException} otherwise: BR-E-05, BR-AE-05, BR-Z-05 and their like).
 */
public record Vat(VatCategory category, Percent rate, @Nullable ExemptionReason reason) {

  public Vat {
    if (!category.isTaxed() && !rate.isZero()) {
      throw new IllegalArgumentException(category + " has no rate, but " + rate);
    }
  }

  /** The ordinary kind, category S. */
  public static Vat at(String rate) {
    return new Vat(VatCategory.STANDARD, Percent.of(rate), null);
  }

  /** That of the catalogue ({@link NullPointerException} if it is none); the reason in words. */
  public static Vat of(Tax tax, @Nullable String reason) {
    var category = Objects.requireNonNull(tax.category(), tax.code());
    var why = reason == null ? null : new ExemptionReason(tax.vatex(), reason);
    return new Vat(category, tax.rate(), why);
  }

  /** Without tax, and why. */
  public static Vat none(VatCategory category, ExemptionReason reason) {
    return new Vat(category, Percent.ZERO, reason);
  }
}
