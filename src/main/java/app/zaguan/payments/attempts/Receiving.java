package app.zaguan.payments.attempts;

import app.zaguan.documents.invoices.Invoicing;
import app.zaguan.payments.allocations.Allocation;
import app.zaguan.payments.allocations.Allocations;
import app.zaguan.payments.credits.Credits;
import app.zaguan.payments.credits.Movement;
import app.zaguan.payments.tasks.StaffTask;
import app.zaguan.payments.tasks.StaffTasks;
import app.zaguan.shared.money.Money;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes money in: to the documents it is for, or to the contact's credit. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Receiving {

  private final Invoicing invoicing;
  private final Allocations allocations;
  private final Credits credits;
  private final StaffTasks tasks;

  Receiving(Invoicing invoicing, Allocations allocations, Credits credits, StaffTasks tasks) {
    this.invoicing = invoicing;
    this.allocations = allocations;
    this.credits = credits;
    this.tasks = tasks;
  }

  /**
   * Settles the documents, in the order of their ids; what is beyond what was still due becomes
   * credit, and a person is told unless a person is doing it.
   */
  Attempt settle(Attempt attempt, Money received, boolean byHand, Instant now) {
    var applied = apply(allocations.of(attempt.id()), received);
    var excess = received.minus(applied);
    if (excess.isPositive()) {
      credit(attempt, excess, Misfit.BEYOND_DUE);
      if (!byHand) {
        tasks.add(StaffTask.Kind.BEYOND_DUE, attempt, excess, now);
      }
    }
    return attempt.succeeded(received, applied, now);
  }

  /** Keeps all of it: no money is lost, and none settles a document without being looked at. */
  Attempt keep(Attempt attempt, Money received, Misfit why, Instant now) {
    credit(attempt, received, why);
    tasks.add(StaffTask.Kind.valueOf(why.name()), attempt, received, now);
    return attempt.succeeded(received, Money.zero(attempt.amount().currency()), now);
  }

  /** To each at most what was asked for it; to the last one whatever is left. */
  private Money apply(List<Allocation> parts, Money received) {
    var left = received;
    for (var i = 0; i < parts.size() && left.isPositive(); i++) {
      var part = parts.get(i);
      var meant = i == parts.size() - 1 ? left : left.min(part.amount());
      var applied = invoicing.settle(part.document(), meant).applied();
      allocations.applied(part.attempt(), part.document(), applied);
      left = left.minus(applied);
    }
    return received.minus(left);
  }

  private void credit(Attempt attempt, Money money, Misfit why) {
    var reason = Movement.Reason.valueOf(why.name());
    credits.move(
        Movement.of(attempt.contact(), money, reason).about(attempt.document(), attempt.id()));
  }
}
