package app.zaguan.payments.pages;

import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.State;
import app.zaguan.payments.attempts.PaymentLooks;
import app.zaguan.payments.attempts.PaymentQuery;
import app.zaguan.payments.attempts.Payments;
import app.zaguan.payments.attempts.Reconciling;
import app.zaguan.payments.tasks.StaffTasks;
import app.zaguan.shared.web.screen.Notices;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The ledger of payments (PAY-6), what of it waits for a person, and asking a gateway by hand. */
@Controller
class PaymentsController {

  private static final int SIZE = 50;

  private final Payments payments;
  private final StaffTasks tasks;
  private final Reconciling reconciling;
  private final Notices notices;

  PaymentsController(
      Payments payments, StaffTasks tasks, Reconciling reconciling, Notices notices) {
    this.payments = payments;
    this.tasks = tasks;
    this.reconciling = reconciling;
    this.notices = notices;
  }

  @Needs(area = Area.SALES, level = Level.VIEW)
  @GetMapping("/payments")
  ModelAndView index(
      Member member,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String state,
      @RequestParam @Nullable AttemptId after) {
    var name = name(state);
    var query = new PaymentQuery(name, q.isBlank() ? null : q, after, SIZE);
    var ledger =
        new Ledger(
            payments.list(query),
            tasks.open(),
            q.strip(),
            name,
            after != null,
            member.may(Area.SALES, Level.EDIT));
    return new ModelAndView("payments/index", "ledger", ledger);
  }

  @Needs(area = Area.SALES, level = Level.EDIT)
  @PostMapping("/payments/{id}/reconciliation")
  String reconcile(@PathVariable AttemptId id, @RequestParam(defaultValue = "") String from) {
    var attempt = reconciling.reconcile(id);
    notices.done("payment.reconciled", PaymentLooks.word(attempt.state()));
    return "redirect:"
        + (from.equals("list") ? "/payments" : "/invoices/" + attempt.document() + "#payments");
  }

  @Needs(area = Area.SALES, level = Level.EDIT)
  @PostMapping("/payments/tasks/{id}/completion")
  String done(@PathVariable UUID id) {
    tasks.done(id);
    notices.done("payment.task.was-done");
    return "redirect:/payments";
  }

  private static State.@Nullable Name name(String text) {
    return Arrays.stream(State.Name.values())
        .filter(it -> it.name().equals(text))
        .findFirst()
        .orElse(null);
  }
}
