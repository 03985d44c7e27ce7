package app.zaguan.payments.attempts;

import app.zaguan.payments.credits.ContactCredits;
import app.zaguan.payments.tasks.StaffTask;
import app.zaguan.payments.tasks.StaffTasks;
import app.zaguan.documents.invoices.Invoicing;
import app.zaguan.shared.money.Money;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes money in: to the document it is for, or to the contact's credit. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Receiving {

  private final Invoicing invoicing;
  private final ContactCredits credits;
  private final StaffTasks tasks;

  Receiving(Invoicing invoicing, ContactCredits credits, StaffTasks tasks) {
    this.invoicing = invoicing;
    this.credits = credits;
    this.tasks = tasks;
  }

  /** Settles the document; what is beyond what was still due becomes credit. */
  public Attempt settle(Attempt attempt, Money received, Instant now) {
    var settlement = invoicing.settle(attempt.document(), received);
    if (settlement.excess().isPositive()) {
      credit(attempt, settlement.excess(), Misfit.BEYOND_DUE, now);
    }
    return attempt.succeeded(received, settlement.applied(), now);
  }

  /** Keeps all of it: no money is lost, and none settles a document without being looked at. */
  public Attempt keep(Attempt attempt, Money received, Misfit why, Instant now) {
    credit(attempt, received, why, now);
    return attempt.succeeded(received, Money.zero(attempt.amount().currency()), now);
  }

  private void credit(Attempt attempt, Money money, Misfit why, Instant now) {
    credits.add(attempt, money, why, now);
    tasks.add(StaffTask.Kind.valueOf(why.name()), attempt, money, now);
  }
}
