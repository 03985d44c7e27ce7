package app.zaguan.payments.attempts;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.payments.AccountId;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.Method;
import app.zaguan.payments.State;
import app.zaguan.payments.State.AwaitingPayer;
import app.zaguan.payments.State.Cancelled;
import app.zaguan.payments.State.Created;
import app.zaguan.payments.State.Failed;
import app.zaguan.payments.State.Ordered;
import app.zaguan.payments.State.Refunded;
import app.zaguan.payments.State.Succeeded;
import app.zaguan.payments.State.Unknown;
import app.zaguan.payments.gateways.Answer;
import app.zaguan.shared.Refused;
import app.zaguan.shared.money.Money;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try at paying a document, a part of it, or several at once. It changes by what the gateway
 * answers ({@link #told}) and, where it is a transfer, by what payer and staff say of it.
 *
 * @param purpose what is paid and by whom
 * @param checkout the gateway's page for it; none until the gateway has answered once
 * @param account none where staff wrote down money that came through no gateway
 * @param nextCheckAt when the gateway is asked again; none where nothing is waited for
 */
public record Attempt(
    AttemptId id,
    Purpose purpose,
    String gateway,
    @Nullable AccountId account,
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

  /** A transfer takes a day or two; after so many a person looks for it. */
  static final Duration TRANSFER_PATIENCE = Duration.ofDays(7);

  /** A transfer that nobody said to have ordered is not waited for longer. */
  static final Duration TRANSFER_LIFE = Duration.ofDays(30);

  private static final Duration SHORTEST_WAIT = Duration.ofSeconds(20);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  /**
   * What is paid and by whom; number and name as they read when it was begun.
   *
   * @param document the first of them
   * @param documents how many
   */
  public record Purpose(
      DocumentId document, ContactId contact, String number, String payer, int documents) {

    public Purpose(DocumentId document, ContactId contact, String number, String payer) {
      this(document, contact, number, payer, 1);
    }
  }

  /**
   * The gateway's page for an attempt.
   *
   * @param reference the gateway's own name for the attempt
   * @param address where the payer is sent; empty where nowhere
   */
  public record Checkout(String reference, String address) {}

  static Attempt begun(AttemptId id, Purpose purpose, Method method, Money amount, Instant now) {
    return new Attempt(
        id,
        purpose,
        method.gateway(),
        method.account(),
        amount,
        new Created(),
        null,
        now,
        now.plus(REACH),
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

  public boolean isTransfer() {
    return gateway.equals(Method.TRANSFER);
  }

  /** Whether it keeps others from beginning: a transfer nobody ordered does not. */
  public boolean holds() {
    return isOpen() && !(isTransfer() && state instanceof AwaitingPayer);
  }

  /** Whether a transfer that was said to be ordered has been on its way for too long. */
  boolean isMissing(Instant now) {
    return state instanceof Ordered(var at) && at.plus(TRANSFER_PATIENCE).isBefore(now);
  }

  /** The payer ordered the transfer. */
  Attempt ordered(Instant now) {
    if (!isTransfer() || !isOpen()) {
      throw new Refused("payment.transfer.not-open");
    }
    return state instanceof Ordered
        ? this
        : with(new Ordered(now), checkout, now.plus(TRANSFER_PATIENCE));
  }

  /** Whoever acts withdrew the transfer. */
  Attempt calledOff(Instant now) {
    return with(new Cancelled(now), checkout, null);
  }

  /** A day went by, and no money was seen yet; or the payer never got to read where to send it. */
  Attempt aged(Instant now) {
    if (state instanceof Created && createdAt.plus(REACH).isBefore(now)) {
      return with(new Failed(State.Reason.NOT_REACHED, now), checkout, null);
    }
    var isForgotten = state instanceof AwaitingPayer && createdAt.plus(TRANSFER_LIFE).isBefore(now);
    return isForgotten
        ? with(new Failed(State.Reason.EXPIRED, now), checkout, null)
        : with(state, checkout, isOpen() ? now.plus(Duration.ofDays(1)) : null);
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
    var nothing = Money.zero(received.currency());
    return with(new Succeeded(received, applied, nothing, now), checkout, null);
  }

  /** So much more of it went back. */
  Attempt returned(Money more, boolean undone) {
    if (!(state instanceof Succeeded it)) {
      throw new Refused("payment.refund.nothing");
    }
    var all = it.returned().plus(more);
    if (all.compareTo(it.received()) > 0) {
      throw new Refused("payment.refund.too-much", it.left());
    }
    return with(
        all.equals(it.received())
            ? new Refunded(it.received(), it.applied(), undone, it.at())
            : new Succeeded(it.received(), it.applied(), all, it.at()),
        checkout,
        null);
  }

  private Turn paid(Money received) {
    if (state instanceof Succeeded || state instanceof Refunded) {
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
    var isOnItsWay = state instanceof Ordered && next instanceof AwaitingPayer;
    var stands = isOpen() && !isOnItsWay ? next : state;
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
    if (isTransfer()) {
      return now.plus(Duration.ofDays(1));
    }
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
