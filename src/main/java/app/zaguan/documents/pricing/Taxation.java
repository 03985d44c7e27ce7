package app.zaguan.documents.pricing;

import app.zaguan.shared.money.Percent;

/**
 * All that is levied on one amount: its VAT, in Spain perhaps the equivalence surcharge on top (Ley
 * 37/1992, art. 154 ff.), and the income tax that the payer withholds (RD 439/2007, art. 95).
 */
public record Taxation(Vat vat, Percent surcharge, Percent withholding) {

  public static Taxation of(Vat vat) {
    return new Taxation(vat, Percent.ZERO, Percent.ZERO);
  }

  public Taxation surcharged(Percent rate) {
    return new Taxation(vat, rate, withholding);
  }

  public Taxation withholding(Percent rate) {
    return new Taxation(vat, surcharge, rate);
  }
}
