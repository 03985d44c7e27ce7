package app.zaguan.documents.pricing;

import app.zaguan.shared.money.Money;
import app.zaguan.shared.money.Percent;
import app.zaguan.shared.money.Rounding;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line as the arithmetic sees it. Quantity and price are exact and of any sign; whoever takes
 * them from a person bounds their size. The stated net is of lines that were received, never of our
 * own: it wins over what would be computed (see the package).
 */
public record PricedLine(
    BigDecimal quantity,
    UnitPrice price,
    Percent discount,
    List<Adjustment> adjustments,
    Taxation taxation,
    @Nullable Money statedNet) {

  public PricedLine {
    adjustments = List.copyOf(adjustments);
  }

  public static PricedLine of(BigDecimal quantity, UnitPrice price, Taxation taxation) {
    return new PricedLine(quantity, price, Percent.ZERO, List.of(), taxation, null);
  }

  public PricedLine discounted(Percent percent) {
    return new PricedLine(quantity, price, percent, adjustments, taxation, statedNet);
  }

  public PricedLine adjusted(Adjustment... by) {
    return new PricedLine(quantity, price, discount, List.of(by), taxation, statedNet);
  }

  public PricedLine stating(Money net) {
    return new PricedLine(quantity, price, discount, adjustments, taxation, net);
  }

  /** Quantity times price, before anything is taken or added. */
  public Money gross(Currency currency) {
    return Rounding.toCurrency(quantity.multiply(price.amount()), price.baseQuantity(), currency);
  }

  /**
   * What the line's own discount takes: what is missing from the gross, so that the cents add up.
   */
  public Money discountAmount(Currency currency) {
    return gross(currency).minus(discounted(currency));
  }

  /** The line's net (BT-131). */
  public Money net(Currency currency) {
    return statedNet == null ? computedNet(currency) : statedNet;
  }

  /** Quantity × price ÷ base quantity, less the discount, rounded once; − allowances + charges. */
  public Money computedNet(Currency currency) {
    var gross = gross(currency);
    return adjustments.stream()
        .map(it -> it.effect(gross))
        .reduce(discounted(currency), Money::plus);
  }

  private Money discounted(Currency currency) {
    var exact = quantity.multiply(price.amount()).multiply(discount.remainingFraction());
    return Rounding.toCurrency(exact, price.baseQuantity(), currency);
  }
}
