package app.zaguan.payments.gateways;

import app.zaguan.payments.State;
import app.zaguan.payments.attempts.Attempt.Checkout;
import app.zaguan.shared.money.Money;

/** What a gateway says of one attempt, whichever way it was asked. */
public sealed interface Answer {

  /** It waits for the payer. */
  record Pending(Checkout checkout) implements Answer {}

  /** It took this money, for good. */
  record Paid(Checkout checkout, Money received) implements Answer {}

  /** It will not take any. */
  record Failed(State.Reason reason) implements Answer {}

  /** It was told to take none, and took none. */
  record Cancelled() implements Answer {}

  /** It has never heard of it. */
  record NotKnown() implements Answer {}

  /** It said nothing, or nothing that can be understood. Anything may have happened. */
  record NoAnswer(String why) implements Answer {}

  /** As it is written down in the attempt's history: {@code paid 121.00 EUR}. */
  default String word() {
    return switch (this) {
      case Pending it -> "pending";
      case Paid it -> "paid " + it.received();
      case Failed it -> "failed " + it.reason();
      case Cancelled it -> "cancelled";
      case NotKnown it -> "not-known";
      case NoAnswer it -> "no-answer " + it.why();
    };
  }
}
