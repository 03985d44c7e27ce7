package app.zaguan.documents.pricing;

import app.zaguan.shared.money.Money;
import java.util.List;
import java.util.function.Function;

/**
 * What a document comes to, all in its currency. Beside EN 16931, which knows neither, a surcharge
 * is part of the amount with taxes and a withholding is taken from the amount to pay.
 */
public record Totals(
    List<Money> lineNets,
    Money discount,
    Money allowanceTotal,
    Money chargeTotal,
    List<TaxSubtotal> taxes,
    List<RateSubtotal> surcharges,
    List<RateSubtotal> withholdings,
    Money prepaid,
    Money rounding) {

  /** BT-106, the sum of the lines' nets (BR-CO-10). */
  public Money lineTotal() {
    return sum(lineNets, Function.identity());
  }

  /** BT-109 = BT-106 − BT-107 + BT-108 (BR-CO-13). */
  public Money taxExclusive() {
    return lineTotal().minus(allowanceTotal).plus(chargeTotal);
  }

  /** BT-110, the sum of the VAT per rate (BR-CO-14). */
  public Money taxTotal() {
    return sum(taxes, TaxSubtotal::tax);
  }

  public Money surchargeTotal() {
    return sum(surcharges, RateSubtotal::amount);
  }

  /** BT-112 = BT-109 + BT-110 (BR-CO-15), and the surcharge where there is one. */
  public Money taxInclusive() {
    return taxExclusive().plus(taxTotal()).plus(surchargeTotal());
  }

  /** What the payer keeps and pays to the treasury. */
  public Money withheld() {
    return sum(withholdings, RateSubtotal::amount);
  }

  /** BT-115 = BT-112 − BT-113 + BT-114 (BR-CO-16), and less what is withheld. */
  public Money payable() {
    return taxInclusive().minus(withheld()).minus(prepaid).plus(rounding);
  }

  private <T> Money sum(List<T> parts, Function<T, Money> amount) {
    return parts.stream().map(amount).reduce(Money.zero(prepaid.currency()), Money::plus);
  }
}
