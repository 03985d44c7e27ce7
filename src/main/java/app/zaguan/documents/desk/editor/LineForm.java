package app.zaguan.documents.desk.editor;

import static java.util.Objects.requireNonNullElse;

import app.zaguan.catalog.Product;
import app.zaguan.catalog.ProductId;
import app.zaguan.documents.desk.Read;
import app.zaguan.documents.drafting.DraftLine;
import app.zaguan.shared.text.Typed;
import app.zaguan.shared.text.Words;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A line of the editor as it was typed. */
public record LineForm(
    String product,
    String name,
    String details,
    String quantity,
    String unit,
    String unitPrice,
    String discount,
    String taxCode) {

  public LineForm(
      @Nullable String product,
      @Nullable String name,
      @Nullable String details,
      @Nullable String quantity,
      @Nullable String unit,
      @Nullable String unitPrice,
      @Nullable String discount,
      @Nullable String taxCode) {
    this.product = requireNonNullElse(product, "");
    this.name = requireNonNullElse(name, "");
    this.details = requireNonNullElse(details, "");
    this.quantity = requireNonNullElse(quantity, "");
    this.unit = requireNonNullElse(unit, "");
    this.unitPrice = requireNonNullElse(unitPrice, "");
    this.discount = requireNonNullElse(discount, "");
    this.taxCode = requireNonNullElse(taxCode, "");
  }

  /** The empty line that waits at the end of the sheet. */
  static LineForm empty(String taxCode) {
    return new LineForm("", "", "", "1", "", "", "", taxCode);
  }

  static LineForm of(DraftLine line, Currency currency) {
    return new LineForm(
        line.product() == null ? "" : line.product().toString(),
        line.name(),
        line.details(),
        number(line.quantity()),
        line.unit(),
        line.unitPrice() == null ? "" : Words.price(line.unitPrice(), currency),
        number(line.discount()),
        line.taxCode());
  }

  /** Whether nobody typed anything here: such a line is not part of the document. */
  public boolean isBlank() {
    return (product + name + details + unitPrice).isBlank();
  }

  /** The line filled from a product; how many were wanted stays. */
  LineForm filledFrom(Product from, Currency currency) {
    return new LineForm(
        from.id().toString(),
        from.name(),
        from.description(),
        quantity.isBlank() ? "1" : quantity,
        from.unit(),
        Words.price(from.unitPrice(), currency),
        discount,
        from.taxCode());
  }

  /** As the domain takes it; numbers that cannot be read are noted at their fields. */
  DraftLine read(Typed typed, String field, @Nullable String withholding) {
    return new DraftLine(
        Read.id(product, ProductId::of),
        Read.text(name),
        Read.text(details),
        typed.decimal(field + ".quantity", quantity).orElse(null),
        Read.text(unit),
        typed.decimal(field + ".unitPrice", unitPrice).orElse(null),
        typed.decimal(field + ".discount", discount).orElse(null),
        Read.text(taxCode),
        withholding);
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : Words.number(number);
  }
}
