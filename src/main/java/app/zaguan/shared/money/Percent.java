package app.zaguan.shared.money;

import java.math.BigDecimal;

/** A rate in hundredths: {@code 21}, {@code 5.2}. Equal in value: {@code 21} and {@code 21.00}. */
public record Percent(BigDecimal value) implements Comparable<Percent> {

  public static final Percent ZERO = new Percent(BigDecimal.ZERO);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Percent {
    var plain = value.stripTrailingZeros();
    value = plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  public static Percent of(String value) {
    return new Percent(new BigDecimal(value));
  }

  /** This share of an amount, rounded once. */
  public Money of(Money base) {
    return Rounding.toCurrency(base.amount().multiply(asFraction()), base.currency());
  }

  /** Exact: {@code 0.21} for 21. */
  public BigDecimal asFraction() {
    return value.movePointLeft(2);
  }

  /** Exact: what remains of one after taking this share; {@code 0.79} for 21. */
  public BigDecimal remainingFraction() {
    return HUNDRED.subtract(value).movePointLeft(2);
  }

  public boolean isZero() {
    return value.signum() == 0;
  }

  @Override
  public int compareTo(Percent other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toPlainString() + "%";
  }
}
