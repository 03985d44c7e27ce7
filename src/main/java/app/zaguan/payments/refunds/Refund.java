package app.zaguan.payments.refunds;

import app.zaguan.contacts.ContactId;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.RefundId;
import app.zaguan.shared.money.Money;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Money that goes back. It is begun once, and ends once.
 *
 * @param attempt the payment it was; none where credit is given back
 * @param fromCredit what of it was taken from the contact's credit when it was begun; the rest
 *     becomes due again when it has ended well
 * @param by who began it
 */
public record Refund(
    RefundId id,
    @Nullable AttemptId attempt,
    ContactId contact,
    Kind kind,
    Money amount,
    Money fromCredit,
    String reason,
    State state,
    String by,
    Instant createdAt,
    @Nullable Instant closedAt) {

  /** A request may still be on its way to the gateway for so long. */
  static final Duration REACH = Duration.ofMinutes(1);

  /** Which way it goes back. */
  public enum Kind {
    /** Through the gateway that it came by. */
    GATEWAY,
    /** Staff give it back: a transfer, cash. */
    HAND,
    /** It had been written down by mistake: no money moves. */
    UNDONE,
    /** Credit, given back by hand. */
    CREDIT
  }

  /** How it stands. */
  public enum State {
    CREATED,
    /** The gateway did not answer. Money may have moved: only the reconciler may decide. */
    UNKNOWN,
    SUCCEEDED,
    FAILED
  }

  public boolean isOpen() {
    return state == State.CREATED || state == State.UNKNOWN;
  }

  /** What becomes due again. */
  Money fromDocuments() {
    return amount.minus(fromCredit);
  }

  /** One that the gateway cannot have heard of any more. */
  boolean isOutOfReach(Instant now) {
    return !now.isBefore(createdAt.plus(REACH));
  }
}
