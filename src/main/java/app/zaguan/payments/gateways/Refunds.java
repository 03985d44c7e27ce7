package app.zaguan.payments.gateways;

import app.zaguan.payments.AttemptId;
import app.zaguan.payments.RefundId;
import app.zaguan.shared.money.Money;

/** A gateway that gives money back the way it came. */
public interface Refunds {

  /** Asks it to give back this much of an attempt. The refund's id is the idempotency key. */
  Outcome refund(Account account, AttemptId attempt, RefundId refund, Money amount);

  /** Asks what became of a refund. */
  Outcome askRefund(Account account, AttemptId attempt, RefundId refund);

  /** What a gateway says of a refund. */
  sealed interface Outcome {

    /** The money is on its way back, for good. */
    record Done() implements Outcome {}

    /** It will not give it back. */
    record Declined() implements Outcome {}

    /** It has never heard of it. */
    record NotKnown() implements Outcome {}

    /** It said nothing, or nothing that can be understood. Anything may have happened. */
    record NoAnswer(String why) implements Outcome {}
  }
}
