package app.zaguan.documents.corrections;

import app.zaguan.shared.money.Money;

/**
 * What a credit note does to what its invoices ask for.
 *
 * @param before what they asked for
 * @param credited what is taken away
 */
public record Effect(Money before, Money credited) {

  /** Of a credit note that comes to this total. */
  public static Effect of(Correction correction, Money total) {
    return new Effect(correction.asked(), correction.effect(total));
  }

  /** What they ask for afterwards. */
  public Money after() {
    return before.minus(credited);
  }
}
