package app.zaguan.payments.attempts;

import app.zaguan.shared.money.Money;

/** What payments of one currency came to. */
public record PaymentSum(Money received, Money returned, int attempts) {

  public Money kept() {
    return received.minus(returned);
  }
}
