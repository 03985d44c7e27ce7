package app.zaguan.payments.attempts;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.State.Created;
import app.zaguan.payments.State.Refunded;
import app.zaguan.payments.State.Succeeded;
import app.zaguan.payments.allocations.Allocations;
import app.zaguan.payments.allocations.Part;
import app.zaguan.payments.history.Step;
import app.zaguan.payments.history.Steps;
import app.zaguan.shared.Ids;
import app.zaguan.shared.Refused;
import app.zaguan.shared.money.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the money that staff saw: for a transfer that was announced, or by itself. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MoneyDesk {

  private final Attempts attempts;
  private final Allocations allocations;
  private final Receiving receiving;
  private final Telling telling;
  private final Steps steps;
  private final Clock clock;
  private final Ids ids;

  MoneyDesk(
      Attempts attempts,
      Allocations allocations,
      Receiving receiving,
      Telling telling,
      Steps steps,
      Clock clock,
      Ids ids) {
    this.attempts = attempts;
    this.allocations = allocations;
    this.receiving = receiving;
    this.telling = telling;
    this.steps = steps;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * What staff wrote beside the money.
   *
   * @param reference empty for none
   * @param note empty for none
   */
  public record Words(String reference, String note) {}

  /**
   * The transfer that money is: the one of this reference, also if it was called off meanwhile, or
   * else the open one of any of the documents.
   */
  public Optional<AttemptId> awaited(
      List<DocumentId> documents, String reference, ContactId contact, Currency currency) {
    var named =
        reference.isEmpty()
            ? Optional.<AttemptId>empty()
            : attempts.of(reference, contact, currency);
    return named.or(() ->
        allocations.holding(documents).stream()
            .filter(it -> {
              var attempt = attempts.lock(it);
              return attempt.isTransfer() && attempt.isOpen();
            })
            .findFirst());
  }

  /** Whether the transfer of this reference is written down already, so that it is no news. */
  public boolean hasCome(String reference, ContactId contact, Currency currency) {
    return !reference.isEmpty() && attempts.hasCome(reference, contact, currency);
  }

  /** A transfer came: as much as it was, whatever had been announced. */
  public Attempt arrived(AttemptId id, Money received, Instant at, Words words) {
    var before = attempts.lock(id);
    if (before.state() instanceof Succeeded || before.state() instanceof Refunded) {
      throw new Refused("payment.record.already");
    }
    note(id, received, words);
    var after = receiving.settle(before, received, true, at);
    return save(before, after);
  }

  /** Money came that nobody had announced. */
  public Attempt came(
      Attempt.Purpose purpose,
      List<Part> parts,
      String means,
      Money received,
      Instant at,
      Words words) {
    var now = clock.instant();
    var reference = words.reference();
    var begun =
        new Attempt(
            new AttemptId(ids.next()),
            purpose,
            means,
            null,
            received,
            new Created(),
            reference.isEmpty() ? null : new Attempt.Checkout(reference, ""),
            now,
            now.plus(Duration.ofDays(1)),
            0);
    attempts.add(begun);
    allocations.add(begun.id(), begun.contact(), parts, false, now);
    note(begun.id(), received, words);
    return save(begun, receiving.settle(begun, received, true, at));
  }

  private void note(AttemptId id, Money received, Words words) {
    steps.add(id, Step.Kind.RECORDED, (received + " " + words.reference()).strip());
    if (!words.note().isEmpty()) {
      steps.add(id, Step.Kind.NOTE, words.note());
    }
  }

  private Attempt save(Attempt before, Attempt after) {
    var now = clock.instant();
    attempts.save(after, now);
    allocations.release(after.id());
    telling.tell(before, after, now);
    return after;
  }

  /** Money goes back: this much of it. */
  public Attempt returned(AttemptId id, Money amount, boolean undone) {
    var now = clock.instant();
    var before = attempts.lock(id);
    var after = before.returned(amount, undone);
    attempts.save(after, now);
    telling.tell(before, after, now);
    return after;
  }

  public Attempt lock(AttemptId id) {
    return attempts.lock(id);
  }
}
