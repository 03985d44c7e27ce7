package app.zaguan.shared.money;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An exact amount of one currency. It never rounds by itself: {@link Rounding} does. Amounts of two
 * currencies refuse to meet ({@link IllegalArgumentException}): that is a bug, not a person's slip.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

  public static final Currency EUR = Currency.getInstance("EUR");

  public static Money of(String amount, String currency) {
    return new Money(new BigDecimal(amount), Currency.getInstance(currency));
  }

  public static Money euros(String amount) {
    return new Money(new BigDecimal(amount), EUR);
  }

  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO.setScale(currency.getDefaultFractionDigits()), currency);
  }

  public Money plus(Money other) {
    return new Money(amount.add(same(other).amount), currency);
  }

  public Money minus(Money other) {
    return new Money(amount.subtract(same(other).amount), currency);
  }

  public Money negated() {
    return new Money(amount.negate(), currency);
  }

  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Money max(Money other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  public boolean isPositive() {
    return amount.signum() > 0;
  }

  public boolean isNegative() {
    return amount.signum() < 0;
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(same(other).amount);
  }

  /** Equal in value: {@code 10.0} and {@code 10.00} are the same money. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Money money
        && currency.equals(money.currency)
        && amount.compareTo(money.amount) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * currency.hashCode() + amount.stripTrailingZeros().hashCode();
  }

  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency;
  }

  private Money same(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(this + " and " + other);
    }
    return other;
  }
}
