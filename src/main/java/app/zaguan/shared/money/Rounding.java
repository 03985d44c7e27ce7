package app.zaguan.shared.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** The one place where an amount becomes cents: half up, as EN 16931 (BR-DEC, BR-CO-17) asks. */
public final class Rounding {

  private Rounding() {}

  /** The exact amount rounded to the currency's smallest unit. */
  public static Money toCurrency(BigDecimal exact, Currency currency) {
    var digits = currency.getDefaultFractionDigits();
    return new Money(exact.setScale(digits, RoundingMode.HALF_UP), currency);
  }
}
