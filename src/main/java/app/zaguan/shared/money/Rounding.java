package app.zaguan.shared.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/** The one place where an amount becomes cents: half up, as EN 16931 (BR-DEC, BR-CO-17) asks. */
public final class Rounding {

  private Rounding() {}

  /** The exact amount rounded to the currency's smallest unit. */
  public static Money toCurrency(BigDecimal exact, Currency currency) {
    var digits = currency.getDefaultFractionDigits();
    return new Money(exact.setScale(digits, RoundingMode.HALF_UP), currency);
  }

  /** The exact fraction rounded once: a quotient without end is never cut before. */
  public static Money toCurrency(BigDecimal dividend, BigDecimal divisor, Currency currency) {
    var digits = currency.getDefaultFractionDigits();
    return new Money(dividend.divide(divisor, digits, RoundingMode.HALF_UP), currency);
  }

  /**
   * The whole in parts proportional to the weights, in cents that add up to it again. What is left
   * after rounding down goes to the largest remainders, at a tie to the earlier part. Weights may
   * be negative, but must not add up to nothing while there is something to split.
   */
  public static List<Money> split(Money whole, List<BigDecimal> weights) {
    if (whole.isZero()) {
      return weights.stream().map(weight -> Money.zero(whole.currency())).toList();
    }
    if (whole.isNegative()) {
      return split(whole.negated(), weights).stream().map(Money::negated).toList();
    }
    var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.signum() == 0) {
      throw new IllegalArgumentException(
          whole + " over weights that add up to nothing: " + weights);
    }
    return sum.signum() > 0
        ? byLargestRemainder(whole, weights, sum)
        : byLargestRemainder(
            whole, weights.stream().map(BigDecimal::negate).toList(), sum.negate());
  }

  private static List<Money> byLargestRemainder(
      Money whole, List<BigDecimal> weights, BigDecimal sum) {
    var digits = whole.currency().getDefaultFractionDigits();
    var units = whole.amount().movePointRight(digits).setScale(0, RoundingMode.UNNECESSARY);
    var floors =
        new ArrayList<>(
            weights.stream()
                .map(it -> units.multiply(it).divide(sum, 0, RoundingMode.FLOOR))
                .toList());
    var left = units.subtract(floors.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    IntStream.range(0, weights.size())
        .boxed()
        .sorted(
            Comparator.comparing(
                i -> remainder(units, weights.get(i), sum, floors.get(i)).negate()))
        .limit(left.intValueExact())
        .toList()
        .forEach(i -> floors.set(i, floors.get(i).add(BigDecimal.ONE)));
    return floors.stream()
        .map(it -> toCurrency(it.movePointLeft(digits), whole.currency()))
        .toList();
  }

  private static BigDecimal remainder(
      BigDecimal units, BigDecimal weight, BigDecimal sum, BigDecimal floor) {
    return units.multiply(weight).subtract(floor.multiply(sum));
  }
}
