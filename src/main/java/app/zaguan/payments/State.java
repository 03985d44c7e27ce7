package app.zaguan.payments;

import app.zaguan.shared.money.Money;
import java.time.Instant;

/**
 * Where an attempt stands. Open ones may still become anything; of the others money may still come.
 */
public sealed interface State {

  /** Stored; whether the gateway has heard of it is not known yet. */
  record Created() implements State {}

  /** The gateway waits for the payer. */
  record AwaitingPayer() implements State {}

  /** The payer says to have ordered the transfer: the money is on its way, or it is not. */
  record Ordered(Instant at) implements State {}

  /** The gateway did not answer. Money may have moved: only the reconciler may decide. */
  record Unknown(Instant since) implements State {}

  /**
   * The money is there.
   *
   * @param received what the gateway took, which may not be what was asked
   * @param applied what of it settled documents, in the attempt's currency; the rest is credit
   * @param returned what of the received went back since
   */
  record Succeeded(Money received, Money applied, Money returned, Instant at) implements State {

    /** What could still go back. */
    public Money left() {
      return received.minus(returned);
    }

    /** Whether some of it, or all, was kept as the contact's credit. */
    public boolean leftCredit() {
      return !received.equals(applied);
    }
  }

  /**
   * All of it went back.
   *
   * @param undone it had been written down by mistake, and no money moved
   */
  record Refunded(Money received, Money applied, boolean undone, Instant at) implements State {}

  /** Refused, expired, or never reached the gateway. */
  record Failed(Reason reason, Instant at) implements State {}

  record Cancelled(Instant at) implements State {}

  /** Why an attempt failed, as far as a payer needs to know. */
  enum Reason {
    DECLINED,
    EXPIRED,
    /** The gateway never heard of it. */
    NOT_REACHED,
    /** The gateway would not take it at all. */
    REFUSED
  }

  /** The names of the states: in the database, in lists and their filters. */
  enum Name {
    CREATED,
    AWAITING_PAYER,
    ORDERED,
    UNKNOWN,
    SUCCEEDED,
    REFUNDED,
    FAILED,
    CANCELLED
  }

  default Name name() {
    return switch (this) {
      case Created it -> Name.CREATED;
      case AwaitingPayer it -> Name.AWAITING_PAYER;
      case Ordered it -> Name.ORDERED;
      case Unknown it -> Name.UNKNOWN;
      case Succeeded it -> Name.SUCCEEDED;
      case Refunded it -> Name.REFUNDED;
      case Failed it -> Name.FAILED;
      case Cancelled it -> Name.CANCELLED;
    };
  }

  default boolean isOpen() {
    return switch (this) {
      case Created it -> true;
      case AwaitingPayer it -> true;
      case Ordered it -> true;
      case Unknown it -> true;
      case Succeeded it -> false;
      case Refunded it -> false;
      case Failed it -> false;
      case Cancelled it -> false;
    };
  }
}
