package app.zaguan.documents.pricing;

import app.zaguan.shared.money.Money;
import app.zaguan.shared.money.Percent;

/** A surcharge or a withholding of one rate: its base, and the amount rounded once. */
public record RateSubtotal(Percent rate, Money base, Money amount) {

  static RateSubtotal of(Percent rate, Money base) {
    return new RateSubtotal(rate, base, rate.of(base));
  }
}
