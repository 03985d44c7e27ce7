package app.zaguan.documents;

import app.zaguan.shared.money.Money;

/** What a document asks for, what was paid of it, and what a credit note took away. */
public record Balance(Money total, Money settled, Money credited) {

  public static Balance unpaid(Money total) {
    var zero = Money.zero(total.currency());
    return new Balance(total, zero, zero);
  }

  /** Whether a credit note took all of it away. */
  public boolean isCredited() {
    return credited.isPositive() && credited.compareTo(total) >= 0;
  }

  public Money due() {
    return total.minus(settled).minus(credited);
  }
}
