package app.zaguan.documents.pricing;

import java.math.BigDecimal;

/**
 * A net price (BT-146) for a number of units (BT-149): 4.20 for 100 screws. A base quantity of zero
 * or less is refused with {@link IllegalArgumentException}.
 */
public record UnitPrice(BigDecimal amount, BigDecimal baseQuantity) {

  public UnitPrice {
    if (baseQuantity.signum() <= 0) {
      throw new IllegalArgumentException("a price for " + baseQuantity + " units");
    }
  }

  public static UnitPrice of(BigDecimal amount) {
    return new UnitPrice(amount, BigDecimal.ONE);
  }
}
