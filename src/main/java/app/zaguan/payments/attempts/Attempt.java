package app.zaguan.payments.attempts;

import app.zaguan.payments.AccountId;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.State;
import app.zaguan.payments.Method;
import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.payments.State.AwaitingPayer;
import app.zaguan.payments.State.Cancelled;
import app.zaguan.payments.State.Created;
import app.zaguan.payments.State.Failed;
import app.zaguan.payments.State.Succeeded;
import app.zaguan.payments.State.Unknown;
import app.zaguan.payments.gateways.Answer;
import app.zaguan.shared.money.Money;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try at paying a document, or a part of it, by a gateway. It changes by what the gateway
 * answers and by nothing else: all of that is in {@link #told}.
 *
 * @param purpose what is paid and by whom
 * @param checkout the gateway's page for it; none until the gateway has answered once
 * @param nextCheckAt when the gateway is asked again; none where nothing is waited for
 */
public record Attempt(
    AttemptId id,
    Purpose purpose,
    String gateway,
    AccountId account,
    Money amount,
    State state,
    @Nullable Checkout checkout,
    Instant createdAt,
    @Nullable Instant nextCheckAt,
    int version) {

  /** A request may still be on its way to the gateway for so long: longer than any call lasts. */
  static final Duration REACH = Duration.ofMinutes(1);

  /** A gateway that is silent for so long is a matter for a person. */
  static final Duration PATIENCE = Duration.ofHours(24);

  private static final Duration SHORTEST_WAIT = Duration.ofSeconds(20);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  /** What is paid and by whom; number and name as they read when it was begun. */
  public record Purpose(DocumentId document, ContactId contact, String number, String payer) {}

  /**
   * The gateway's page for an attempt.
   *
   * @param reference the gateway's own name for the attempt
   * @param address where the payer is sent
   */
  public record Checkout(String reference, String address) {}

  static Attempt begun(AttemptId id, Purpose purpose, Method method, Money amount, Instant now) {
    var firstCheck = now.plus(REACH);
    return new Attempt(
        id,
        purpose,
        method.gateway(),
        method.account(),
        amount,
        new Created(),
        null,
        now,
        firstCheck,
        0);
  }

  public DocumentId document() {
    return purpose.document();
  }

  public ContactId contact() {
    return purpose.contact();
  }

  public boolean isOpen() {
    return state.isOpen();
  }

  /** Since when the gateway has been silent, if that is too long. */
  boolean isUnansweredTooLong(Instant now) {
    return state instanceof Unknown(var since) && since.plus(PATIENCE).isBefore(now);
  }

  /**
   * What the gateway's answer makes of it. Answers come in any order and however often: the same
   * one again changes nothing, and money is taken once, whatever was thought before.
   */
  Turn told(Answer answer, Instant now) {
    return switch (answer) {
      case Answer.Paid paid -> known(paid.checkout()).paid(paid.received());
      case Answer.Pending pending -> known(pending.checkout()).stands(new AwaitingPayer(), now);
      case Answer.Failed failed -> stands(new Failed(failed.reason(), now), now);
      case Answer.Cancelled cancelled -> stands(new Cancelled(now), now);
      case Answer.NotKnown never -> stands(neverReached(now), now);
      case Answer.NoAnswer silence -> unanswered(now);
    };
  }

  /** The money is there, and this much of it settled the document. */
  Attempt succeeded(Money received, Money applied, Instant now) {
    return with(new Succeeded(received, applied, now), checkout, null);
  }

  private Turn paid(Money received) {
    if (state instanceof Succeeded) {
      return new Turn.Stands(with(state, checkout, null));
    }
    if (!isOpen()) {
      return new Turn.Keeps(this, received, Misfit.LATE);
    }
    return received.equals(amount)
        ? new Turn.Settles(this, received)
        : new Turn.Keeps(this, received, Misfit.DIFFERENT);
  }

  /** In the state that was told; but what has ended stays as it ended: only money changes that. */
  private Turn stands(State next, Instant now) {
    var stands = isOpen() ? next : state;
    return new Turn.Stands(with(stands, checkout, stands.isOpen() ? later(now) : null));
  }

  /**
   * One that had ended and is asked because of a notice stays in the queue until it is answered.
   */
  private Turn unanswered(Instant now) {
    var waits = isOpen() || nextCheckAt != null;
    return new Turn.Stands(
        with(isOpen() ? unknown(now) : state, checkout, waits ? later(now) : null));
  }

  /** A gateway that knew it once and does not now is not to be believed. */
  private State neverReached(Instant now) {
    if (checkout != null) {
      return unknown(now);
    }
    return now.isBefore(createdAt.plus(REACH)) ? state : new Failed(State.Reason.NOT_REACHED, now);
  }

  private State unknown(Instant now) {
    return state instanceof Unknown ? state : new Unknown(now);
  }

  /** After half its age: often while the payer waits, seldom later. */
  private Instant later(Instant now) {
    var wait = Duration.between(createdAt, now).dividedBy(2);
    if (wait.compareTo(SHORTEST_WAIT) < 0) {
      return now.plus(SHORTEST_WAIT);
    }
    return now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
  }

  private Attempt known(Checkout page) {
    return with(state, checkout == null ? page : checkout, nextCheckAt);
  }

  private Attempt with(State next, @Nullable Checkout page, @Nullable Instant check) {
    return new Attempt(
        id, purpose, gateway, account, amount, next, page, createdAt, check, version);
  }
}
