package app.zaguan.notifications.delivery;

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
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works the outbox off. A mail is taken in a transaction that is over before the mail server is
 * spoken to, and what came of it is written in another: a mail that left is never sent again, and
 * one that may have left (see {@link Outcome.Unclear}) goes again as the same message.
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
      case Outcome.Sent() -> inTransaction(() -> sent(taken));
      case Outcome.Refused(var why) -> missed(taken, why, null);
      case Outcome.Unclear(var why) -> missed(taken, why, nextAttempt(taken));
    }
  }

  private Optional<Outgoing> take(Due due) {
    var now = clock.instant();
    return inTransaction(() -> deliveries.take(due, now, now.plus(LEASE)));
  }

  private Outcome send(Outgoing mail) {
    Packing.Parcel parcel;
    try {
      parcel = inTransaction(() -> packing.pack(mail));
    } catch (RuntimeException e) {
      LOG.error("Mail {} could not be made", mail.id(), e);
      return new Outcome.Refused("could not be made");
    }
    return postman.send(parcel);
  }

  private Outgoing sent(Outgoing mail) {
    deliveries.sent(mail, clock.instant());
    return mail;
  }

  private void missed(Outgoing mail, String why, @Nullable Instant next) {
    LOG.warn("Mail {} did not leave, attempt {}, next {}", mail.id(), mail.attempt(), next);
    inTransaction(() -> {
      deliveries.missed(mail, why, next);
      return mail;
    });
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
