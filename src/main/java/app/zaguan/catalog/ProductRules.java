package app.zaguan.catalog;

import app.zaguan.shared.Problems;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What every product must keep to; cleans what was typed and notes what is wrong, by form field.
 */
final class ProductRules {

  private static final BigDecimal LIMIT = new BigDecimal("1000000000");
  private static final int DECIMALS = 6;

  private ProductRules() {}

  static ProductDetails clean(ProductDetails typed, Problems problems) {
    var details =
        new ProductDetails(
            typed.kind(),
            blank(typed.sku()),
            typed.name().strip(),
            blank(typed.description()),
            blank(typed.unit()),
            typed.unitPrice(),
            typed.taxCode());
    problems.unless(!details.name().isEmpty(), "name", "product.name-missing");
    fits(problems, "name", details.name(), 200);
    fits(problems, "sku", details.sku(), 60);
    fits(problems, "description", details.description(), 2000);
    fits(problems, "unit", details.unit(), 20);
    var price = details.unitPrice();
    problems.unless(
        price.abs().compareTo(LIMIT) <= 0 && price.stripTrailingZeros().scale() <= DECIMALS,
        "unitPrice",
        "product.price-range");
    return details;
  }

  private static void fits(Problems problems, String field, @Nullable String text, int longest) {
    problems.unless(text == null || text.length() <= longest, field, "product.too-long", longest);
  }

  private static @Nullable String blank(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
