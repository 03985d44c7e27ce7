package app.zaguan.notifications.delivery;

import app.zaguan.notifications.MailState;
import app.zaguan.shared.jobs.Due;
import app.zaguan.shared.jobs.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works the outbox off. A mail is taken in a transaction that is over before the mail server is
 * spoken to; that it is about to be handed over is written in another, and what came of it in a
 * third. So whenever the worker dies, it is known whether the mail may have left: one that surely
 * did not goes again, one that may have waits for a person.
 */
@Component
public class Delivery {

  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

  /** Longer than a conversation with a mail server can last with {@link Postman}'s time limits. */
  static final Duration LEASE = Duration.ofMinutes(15);

  /** How long to wait after the first failure, the second… and after the last, no more. */
  static final List<Duration> PATIENCE =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6));

  /** So often, with a rest between, what came of a mail is tried to be written: two minutes. */
  private static final int NOTES = 60;

  private static final Duration REST = Duration.ofSeconds(2);

  private final Deliveries deliveries;
  private final Packing packing;
  private final Postman postman;
  private final Rounds rounds;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Delivery(
      Deliveries deliveries,
      Packing packing,
      Postman postman,
      Rounds rounds,
      Clock clock,
      TransactionTemplate transaction) {
    this.deliveries = deliveries;
    this.packing = packing;
    this.postman = postman;
    this.rounds = rounds;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** Sends what is due, a round of it, one after the other. */
  public void deliverDue() {
    rounds.work(Deliveries.QUEUE, Runnable::run, due -> take(due).ifPresent(this::attempt));
  }

  private void attempt(Outgoing taken) {
    switch (send(taken)) {
      case Outcome.Sent() -> sent(taken);
      case Outcome.Refused(var why) -> missed(taken, MailState.FAILED, why, null);
      case Outcome.Unclear(var why) -> missed(taken, MailState.UNCLEAR, why, null);
      case Outcome.NotNow(var why) -> {
        var next = nextAttempt(taken);
        missed(taken, next == null ? MailState.FAILED : MailState.QUEUED, why, next);
      }
    }
  }

  private Optional<Outgoing> take(Due due) {
    var now = clock.instant();
    return inTransaction(() ->
        deliveries.stopUnclear(due, now)
            ? Optional.empty()
            : deliveries.take(due, now, now.plus(LEASE)));
  }

  private Outcome send(Outgoing mail) {
    Packing.Parcel parcel;
    try {
      parcel = inTransaction(() -> packing.pack(mail));
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("Mail {} could not be fetched: {}", mail.id(), away.getMessage());
      return new Outcome.NotNow("the database was away");
    } catch (RuntimeException e) {
      LOG.error("Mail {} could not be made", mail.id(), e);
      return new Outcome.Refused("could not be made");
    }
    return postman.send(parcel, () -> handOver(mail));
  }

  private void handOver(Outgoing mail) {
    if (!inTransaction(() -> deliveries.handOver(mail, clock.instant()))) {
      throw new IllegalStateException("another worker has mail " + mail.id());
    }
  }

  private void sent(Outgoing mail) {
    note(() -> deliveries.sent(mail, clock.instant()));
  }

  private void missed(Outgoing mail, MailState state, String why, @Nullable Instant next) {
    LOG.warn("Mail {} is {}, attempt {}, next {}", mail.id(), state, mail.attempt(), next);
    note(() -> deliveries.missed(mail, state, why, next));
  }

  /** What is known of a mail is not forgotten because the database is away for a while. */
  private void note(Runnable outcome) {
    for (var tries = 1; ; tries++) {
      try {
        transaction.executeWithoutResult(status -> outcome.run());
        return;
      } catch (DataAccessException | TransactionException away) {
        if (tries == NOTES || !rested()) {
          throw away;
        }
      }
    }
  }

  private static boolean rested() {
    try {
      Thread.sleep(REST);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private @Nullable Instant nextAttempt(Outgoing mail) {
    return mail.attempt() > PATIENCE.size()
        ? null
        : clock.instant().plus(PATIENCE.get(mail.attempt() - 1));
  }

  private <T> T inTransaction(java.util.function.Supplier<T> work) {
    return Objects.requireNonNull(transaction.execute(status -> work.get()));
  }
}
