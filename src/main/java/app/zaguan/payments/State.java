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

  /** The gateway did not answer. Money may have moved: only the reconciler may decide. */
  record Unknown(Instant since) implements State {}

  /**
   * The money is there.
   *
   * @param received what the gateway took, which may not be what was asked
   * @param applied what of it settled the document, in the attempt's currency; the rest is credit
   */
  record Succeeded(Money received, Money applied, Instant at) implements State {

    /** Whether some of it, or all, was kept as the contact's credit. */
    public boolean leftCredit() {
      return !received.equals(applied);
    }
  }

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
    UNKNOWN,
    SUCCEEDED,
    FAILED,
    CANCELLED
  }

  default Name name() {
    return switch (this) {
      case Created it -> Name.CREATED;
      case AwaitingPayer it -> Name.AWAITING_PAYER;
      case Unknown it -> Name.UNKNOWN;
      case Succeeded it -> Name.SUCCEEDED;
      case Failed it -> Name.FAILED;
      case Cancelled it -> Name.CANCELLED;
    };
  }

  default boolean isOpen() {
    return switch (this) {
      case Created it -> true;
      case AwaitingPayer it -> true;
      case Unknown it -> true;
      case Succeeded it -> false;
      case Failed it -> false;
      case Cancelled it -> false;
    };
  }
}
