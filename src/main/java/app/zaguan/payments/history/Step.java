package app.zaguan.payments.history;

import app.zaguan.shared.tenancy.Actor;
import java.time.Instant;

/**
 * Something that happened to a payment.
 *
 * @param detail an amount, a reference, what a gateway said: as it was written down
 * @param actor what kind of person did it; the product where nobody did
 * @param by who, by name
 * @param times how often the timer heard the same
 */
public record Step(
    Kind kind, String detail, Actor.Kind actor, String by, Instant at, int times, Instant lastAt) {

  /** What happened. */
  public enum Kind {
    STARTED,
    /** The gateway was asked, and answered this. */
    ASKED,
    /** The gateway told by itself. */
    NOTICE,
    ORDERED,
    CALLED_OFF,
    /** Another payment took its place. */
    SUPERSEDED,
    RECORDED,
    NOTE,
    REFUND_BEGUN,
    REFUND_DONE,
    REFUND_FAILED,
    REFUND_UNKNOWN,
    UNDONE
  }
}
