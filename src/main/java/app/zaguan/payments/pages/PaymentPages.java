package app.zaguan.payments.pages;

import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.allocations.Allocations;
import app.zaguan.payments.attempts.Payments;
import app.zaguan.payments.gateways.Gateways;
import app.zaguan.payments.history.Steps;
import app.zaguan.payments.refunds.RefundBook;
import app.zaguan.payments.refunds.Refunding;
import app.zaguan.payments.tasks.StaffTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what staff see of one payment. */
@Service
@Transactional(readOnly = true)
class PaymentPages {

  private final Payments payments;
  private final Allocations allocations;
  private final RefundBook refunds;
  private final Steps steps;
  private final StaffTasks tasks;
  private final Refunding refunding;
  private final Gateways gateways;

  PaymentPages(
      Payments payments,
      Allocations allocations,
      RefundBook refunds,
      Steps steps,
      StaffTasks tasks,
      Refunding refunding,
      Gateways gateways) {
    this.payments = payments;
    this.allocations = allocations;
    this.refunds = refunds;
    this.steps = steps;
    this.tasks = tasks;
    this.refunding = refunding;
    this.gateways = gateways;
  }

  public PaymentPage of(AttemptId id, Member member) {
    var attempt = payments.get(id);
    return new PaymentPage(
        attempt,
        allocations.of(id),
        refunds.of(id),
        steps.of(id),
        tasks.of(id),
        refunding.canGoBack(attempt),
        gateways.answers(attempt.gateway()),
        member.may(Area.SALES, Level.EDIT),
        PaymentPage.Typed.NOTHING);
  }
}
