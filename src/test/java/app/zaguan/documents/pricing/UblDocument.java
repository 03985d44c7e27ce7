package app.zaguan.documents.pricing;

import app.zaguan.catalog.taxes.VatCategory;
import app.zaguan.documents.pricing.Adjustment.Size;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.money.Percent;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An invoice or credit note in UBL, read into what our arithmetic takes. Amounts that the standard
 * does not compute are taken as stated: those of allowances and charges (BT-92, BT-99, BT-136,
 * BT-141), which a percentage and its base explain or not, and the nets of lines (BT-131).
 */
record UblDocument(UblElement root, Currency currency) {

  static UblDocument of(UblElement root) {
    var currency = Currency.getInstance(root.text("DocumentCurrencyCode").orElseThrow());
    return new UblDocument(root, currency);
  }

  PricedDocument priced() {
    return PricedDocument.of(currency, lines().map(this::line).toList())
        .adjusted(root.all("AllowanceCharge").stream().map(this::taxedAdjustment).toList())
        .prepaid(total("PrepaidAmount"))
        .rounded(total("PayableRoundingAmount"));
  }

  Stream<UblElement> lines() {
    return Stream.concat(root.all("InvoiceLine").stream(), root.all("CreditNoteLine").stream());
  }

  /** An amount of the totals; nothing stated is zero. */
  Money total(String name) {
    return root.at("LegalMonetaryTotal").flatMap(it -> money(it, name)).orElse(zero());
  }

  List<Money> statedNets() {
    return lines().map(it -> money(it, "LineExtensionAmount").orElseThrow()).toList();
  }

  /** The VAT in the document's own currency (BT-110); a second total may be in the seller's. */
  Optional<UblElement> taxTotal() {
    return root.all("TaxTotal").stream()
        .filter(it ->
            it.at("TaxAmount")
                .orElseThrow()
                .attribute("currencyID")
                .equals(currency.getCurrencyCode()))
        .max((one, other) ->
            Integer.compare(one.all("TaxSubtotal").size(), other.all("TaxSubtotal").size()));
  }

  Money statedTax() {
    return taxTotal().flatMap(it -> money(it, "TaxAmount")).orElse(zero());
  }

  /** The VAT breakdown as stated. */
  List<TaxSubtotal> statedTaxes() {
    return taxTotal().stream()
        .flatMap(it -> it.all("TaxSubtotal").stream())
        .map(this::subtotal)
        .toList();
  }

  private TaxSubtotal subtotal(UblElement stated) {
    var vat = vat(stated.at("TaxCategory").orElseThrow());
    return new TaxSubtotal(
        vat.category(),
        vat.rate(),
        null,
        money(stated, "TaxableAmount").orElseThrow(),
        money(stated, "TaxAmount").orElseThrow());
  }

  private PricedLine line(UblElement line) {
    var quantity = line.number("InvoicedQuantity").or(() -> line.number("CreditedQuantity"));
    var price =
        new UnitPrice(
            line.number("Price", "PriceAmount").orElseThrow(),
            line.number("Price", "BaseQuantity").orElse(BigDecimal.ONE));
    var category = line.at("Item", "ClassifiedTaxCategory").orElseThrow();
    return PricedLine.of(quantity.orElseThrow(), price, Taxation.of(vat(category)))
        .adjusted(
            line.all("AllowanceCharge").stream().map(this::adjustment).toArray(Adjustment[]::new));
  }

  private TaxedAdjustment taxedAdjustment(UblElement stated) {
    var category = stated.at("TaxCategory").orElseThrow();
    return new TaxedAdjustment(adjustment(stated), Taxation.of(vat(category)));
  }

  private Adjustment adjustment(UblElement stated) {
    var amount = money(stated, "Amount").orElseThrow();
    var isCharge = Boolean.parseBoolean(stated.text("ChargeIndicator").orElseThrow());
    return new Adjustment(
        isCharge ? Adjustment.Kind.CHARGE : Adjustment.Kind.ALLOWANCE,
        share(stated)
            .filter(it -> it.percent().of(it.base()).equals(amount))
            .<Size>map(it -> it)
            .orElse(new Size.Fixed(amount)),
        stated.text("AllowanceChargeReason").orElse(null));
  }

  private Optional<Size.Share> share(UblElement stated) {
    return stated
        .number("MultiplierFactorNumeric")
        .flatMap(percent ->
            money(stated, "BaseAmount").map(base -> new Size.Share(new Percent(percent), base)));
  }

  /** A category that bears no tax may leave its rate out, as O must. */
  private static Vat vat(UblElement category) {
    var rate = category.number("Percent").map(Percent::new).orElse(Percent.ZERO);
    return new Vat(VatCategory.of(category.text("ID").orElseThrow()), rate, null);
  }

  private Optional<Money> money(UblElement parent, String name) {
    return parent.number(name).map(it -> new Money(it, currency));
  }

  private Money zero() {
    return Money.zero(currency);
  }
}
