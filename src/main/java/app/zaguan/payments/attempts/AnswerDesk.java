package app.zaguan.payments.attempts;

import app.zaguan.payments.AttemptId;
import app.zaguan.payments.allocations.Allocations;
import app.zaguan.payments.gateways.Answer;
import app.zaguan.payments.history.Step;
import app.zaguan.payments.history.Steps;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a gateway answered, and does what follows from it. */
@Service
@Transactional
class AnswerDesk {

  private final Attempts attempts;
  private final Allocations allocations;
  private final Receiving receiving;
  private final Telling telling;
  private final Steps steps;
  private final Clock clock;

  AnswerDesk(
      Attempts attempts,
      Allocations allocations,
      Receiving receiving,
      Telling telling,
      Steps steps,
      Clock clock) {
    this.attempts = attempts;
    this.allocations = allocations;
    this.receiving = receiving;
    this.telling = telling;
    this.steps = steps;
    this.clock = clock;
  }

  /** Once, whoever asked and however often: the attempt's row is held meanwhile. */
  public Attempt told(AttemptId id, Answer answer) {
    var now = clock.instant();
    var before = attempts.lock(id);
    steps.add(id, Step.Kind.ASKED, answer.word());
    var after =
        switch (before.told(answer, now)) {
          case Turn.Stands it -> it.attempt();
          case Turn.Settles it -> receiving.settle(it.attempt(), it.received(), false, now);
          case Turn.Keeps it -> receiving.keep(it.attempt(), it.received(), it.why(), now);
        };
    return save(before, after, now);
  }

  /** The payer ordered the transfer. */
  public Attempt ordered(AttemptId id) {
    var now = clock.instant();
    var before = attempts.lock(id);
    if (before.state() instanceof app.zaguan.payments.State.AwaitingPayer) {
      steps.add(id, Step.Kind.ORDERED, before.amount().toString());
    }
    return save(before, before.ordered(now), now);
  }

  /** The transfer is not waited for any more: no gateway said so, whoever acts did. */
  public Attempt calledOff(AttemptId id) {
    var now = clock.instant();
    var before = attempts.lock(id);
    if (!before.isOpen()) {
      return before;
    }
    steps.add(id, Step.Kind.CALLED_OFF, "");
    return save(before, before.calledOff(now), now);
  }

  /** Nobody can be asked about a transfer: a day goes by. */
  public Attempt aged(AttemptId id) {
    var now = clock.instant();
    var before = attempts.lock(id);
    return before.isOpen() || before.nextCheckAt() != null
        ? save(before, before.aged(now), now)
        : before;
  }

  private Attempt save(Attempt before, Attempt after, Instant now) {
    attempts.save(after, now);
    if (before.isOpen() && !after.isOpen()) {
      allocations.release(after.id());
    }
    telling.tell(before, after, now);
    return after;
  }
}
