package app.zaguan.payments.attempts;

import app.zaguan.identity.Auditing;
import app.zaguan.payments.PaymentFailed;
import app.zaguan.payments.PaymentSucceeded;
import app.zaguan.payments.State.AwaitingPayer;
import app.zaguan.payments.State.Cancelled;
import app.zaguan.payments.State.Created;
import app.zaguan.payments.State.Failed;
import app.zaguan.payments.State.Ordered;
import app.zaguan.payments.State.Refunded;
import app.zaguan.payments.State.Succeeded;
import app.zaguan.payments.State.Unknown;
import app.zaguan.payments.tasks.StaffTask;
import app.zaguan.payments.tasks.StaffTasks;
import app.zaguan.shared.live.Changes;
import app.zaguan.shared.tenancy.Here;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells of a state that is new: to the trail, to the modules above, to the staff, to the pages that
 * show it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Telling {

  private final StaffTasks tasks;
  private final Auditing auditing;
  private final ApplicationEventPublisher events;
  private final Changes changes;
  private final Here here;

  Telling(
      StaffTasks tasks,
      Auditing auditing,
      ApplicationEventPublisher events,
      Changes changes,
      Here here) {
    this.tasks = tasks;
    this.auditing = auditing;
    this.events = events;
    this.changes = changes;
    this.here = here;
  }

  public void tell(Attempt before, Attempt after, Instant now) {
    if (after.isUnansweredTooLong(now)) {
      tasks.add(StaffTask.Kind.UNANSWERED, after, after.amount(), now);
    }
    if (after.isMissing(now)) {
      tasks.add(StaffTask.Kind.TRANSFER_MISSING, after, after.amount(), now);
    }
    if (before.state().name() != after.state().name()) {
      tell(after);
      changes.tell(after.document().value(), after.contact().value());
    }
  }

  private void tell(Attempt attempt) {
    switch (attempt.state()) {
      case Succeeded it -> {
        audit("payment.succeeded", attempt, Map.of("received", it.received().toString()));
        events.publishEvent(succeeded(attempt, it));
      }
      case Failed it -> {
        audit("payment.failed", attempt, Map.of("reason", it.reason().name()));
        events.publishEvent(failed(attempt, it));
      }
      case Cancelled it -> audit("payment.cancelled", attempt, Map.of());
      case Ordered it -> audit("payment.ordered", attempt, Map.of());
      case Refunded it -> audit("payment.refunded", attempt, Map.of());
      case Created it -> {}
      case AwaitingPayer it -> {}
      case Unknown it -> {}
    }
  }

  private void audit(String act, Attempt attempt, Map<String, String> details) {
    auditing.record(act, "payment", attempt.id().value(), details);
  }

  private PaymentSucceeded succeeded(Attempt attempt, Succeeded state) {
    return new PaymentSucceeded(
        here.organization(),
        attempt.document(),
        attempt.contact(),
        attempt.id(),
        attempt.purpose().number(),
        state.received(),
        state.applied());
  }

  private PaymentFailed failed(Attempt attempt, Failed state) {
    return new PaymentFailed(
        here.organization(),
        attempt.document(),
        attempt.contact(),
        attempt.id(),
        attempt.purpose().number(),
        attempt.amount(),
        state.reason());
  }
}
