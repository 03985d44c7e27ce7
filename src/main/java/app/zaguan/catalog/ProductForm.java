package app.zaguan.catalog;

import app.zaguan.shared.Problems;
import app.zaguan.shared.text.Typed;
import app.zaguan.shared.text.TypedText;
import app.zaguan.shared.text.Words;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A product as typed into its form, whatever was typed.
 *
 * @param version the version that an edit started from
 */
public record ProductForm(
    String kind,
    String sku,
    String name,
    String description,
    String unit,
    String unitPrice,
    String taxCode,
    Integer version) {

  public ProductForm {
    kind = TypedText.line(kind);
    sku = TypedText.line(sku);
    name = TypedText.line(name);
    description = TypedText.lines(description);
    unit = TypedText.line(unit);
    unitPrice = TypedText.line(unitPrice);
    taxCode = TypedText.line(taxCode);
    version = Objects.requireNonNullElse(version, 0);
  }

  static ProductForm blank(String name, String taxCode) {
    return new ProductForm("PRODUCT", "", name, "", "", "", taxCode, 0);
  }

  static ProductForm of(Product product, Currency currency) {
    return new ProductForm(
        product.kind().name(),
        text(product.sku()),
        product.name(),
        text(product.description()),
        text(product.unit()),
        Words.price(product.unitPrice(), currency),
        product.taxCode(),
        product.version());
  }

  /** The same, started from a newer version. */
  ProductForm from(int newer) {
    return new ProductForm(kind, sku, name, description, unit, unitPrice, taxCode, newer);
  }

  /** What the form says; {@link app.zaguan.shared.Refused} with all that is wrong. */
  ProductDetails details() {
    var problems = Problems.none();
    var price = new Typed(Words.locale(), problems).decimal("unitPrice", unitPrice);
    problems.unless(!unitPrice.isEmpty(), "unitPrice", "product.price-missing");
    var details =
        ProductRules.clean(
            new ProductDetails(
                kind.equals("SERVICE") ? ProductKind.SERVICE : ProductKind.PRODUCT,
                TypedText.orNull(sku),
                name,
                description,
                TypedText.orNull(unit),
                price.orElse(BigDecimal.ZERO),
                taxCode),
            problems);
    problems.orRefuse();
    return details;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
