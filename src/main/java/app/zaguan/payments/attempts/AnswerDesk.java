package app.zaguan.payments.attempts;

import app.zaguan.payments.AttemptId;
import app.zaguan.payments.gateways.Answer;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a gateway answered, and does what follows from it. */
@Service
@Transactional
class AnswerDesk {

  private final Attempts attempts;
  private final Receiving receiving;
  private final Telling telling;
  private final Clock clock;

  AnswerDesk(Attempts attempts, Receiving receiving, Telling telling, Clock clock) {
    this.attempts = attempts;
    this.receiving = receiving;
    this.telling = telling;
    this.clock = clock;
  }

  /** Once, whoever asked and however often: the attempt's row is held meanwhile. */
  public Attempt told(AttemptId id, Answer answer) {
    var now = clock.instant();
    var before = attempts.lock(id);
    var after =
        switch (before.told(answer, now)) {
          case Turn.Stands it -> it.attempt();
          case Turn.Settles it -> receiving.settle(it.attempt(), it.received(), now);
          case Turn.Keeps it -> receiving.keep(it.attempt(), it.received(), it.why(), now);
        };
    attempts.save(after, now);
    telling.tell(before, after, now);
    return after;
  }
}
