package app.zaguan.payments.attempts;

import app.zaguan.payments.AttemptId;
import app.zaguan.payments.State.AwaitingPayer;
import app.zaguan.payments.State.Cancelled;
import app.zaguan.payments.State.Created;
import app.zaguan.payments.State.Failed;
import app.zaguan.payments.State.Ordered;
import app.zaguan.payments.State.Refunded;
import app.zaguan.payments.State.Succeeded;
import app.zaguan.payments.State.Unknown;
import app.zaguan.payments.gateways.Gateways;
import app.zaguan.payments.gateways.Switchboard;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds out what became of an attempt: the one way, for the page the payer comes back to, for a
 * notice, for the timer and for the button of the staff. The gateway is asked outside of any
 * transaction; what it answers is applied once.
 */
@Service
public class Reconciling {

  private final Payments payments;
  private final Attempts attempts;
  private final Switchboard switchboard;
  private final Gateways gateways;
  private final AnswerDesk answers;
  private final Clock clock;

  Reconciling(
      Payments payments,
      Attempts attempts,
      Switchboard switchboard,
      Gateways gateways,
      AnswerDesk answers,
      Clock clock) {
    this.payments = payments;
    this.attempts = attempts;
    this.switchboard = switchboard;
    this.gateways = gateways;
    this.answers = answers;
    this.clock = clock;
  }

  /** Asks the gateway and gives the attempt as it stands then. Behind the staff's wall. */
  public Attempt reconcile(AttemptId id) {
    var attempt = payments.get(id);
    return switch (attempt.state()) {
      case Succeeded it -> attempt;
      case Refunded it -> attempt;
      case Created it -> ask(attempt);
      case AwaitingPayer it -> ask(attempt);
      case Ordered it -> ask(attempt);
      case Unknown it -> ask(attempt);
      case Failed it -> ask(attempt);
      case Cancelled it -> ask(attempt);
    };
  }

  private Attempt ask(Attempt attempt) {
    return gateways.answers(attempt.gateway())
        ? answers.told(attempt.id(), switchboard.ask(attempt))
        : answers.aged(attempt.id());
  }

  /** The gateway spoke of it: the timer asks at once, also about one that had ended. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void soon(AttemptId id) {
    attempts.hurry(id, clock.instant());
  }
}
