package app.zaguan.payments.attempts;

import app.zaguan.documents.DocumentId;
import app.zaguan.payments.State.Ordered;
import app.zaguan.payments.State.Unknown;
import app.zaguan.payments.allocations.Allocations;
import app.zaguan.payments.gateways.Answer;
import app.zaguan.payments.history.Step;
import app.zaguan.payments.history.Steps;
import app.zaguan.shared.Refused;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees to it that one payment at a time is under way for a document. A transfer that nobody said to
 * have ordered makes room; anything else does not, and whoever comes second reads why.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Standstill {

  private final Attempts attempts;
  private final Allocations allocations;
  private final Telling telling;
  private final Steps steps;
  private final Here here;
  private final Clock clock;

  Standstill(
      Attempts attempts,
      Allocations allocations,
      Telling telling,
      Steps steps,
      Here here,
      Clock clock) {
    this.attempts = attempts;
    this.allocations = allocations;
    this.telling = telling;
    this.steps = steps;
    this.here = here;
    this.clock = clock;
  }

  /**
   * Makes room for another payment of these documents.
   *
   * @throws Refused where one is under way
   */
  public void clear(List<DocumentId> documents) {
    for (var id : allocations.holding(documents)) {
      var attempt = attempts.lock(id);
      if (attempt.holds()) {
        throw underWay(attempt);
      }
      if (attempt.isOpen()) {
        supersede(attempt);
      }
    }
  }

  /** Who came by a link to one document reads nothing of what is paid together with it. */
  Refused underWay(Attempt attempt) {
    if (attempt.purpose().documents() > 1 && here.actor().kind() == Actor.Kind.LINK) {
      return new Refused("payment.open.elsewhere");
    }
    if (attempt.state() instanceof Ordered it) {
      return new Refused("payment.start.ordered", attempt.amount(), it.at());
    }
    if (attempt.state() instanceof Unknown it) {
      return new Refused("payment.start.unknown", attempt.amount(), it.since());
    }
    return new Refused("payment.start.open", attempt.amount(), attempt.createdAt());
  }

  private void supersede(Attempt attempt) {
    var now = clock.instant();
    if (attempt.told(new Answer.Cancelled(), now) instanceof Turn.Stands(var ended)) {
      attempts.save(ended, now);
      allocations.release(ended.id());
      steps.add(ended.id(), Step.Kind.SUPERSEDED, "");
      telling.tell(attempt, ended, now);
    }
  }
}
