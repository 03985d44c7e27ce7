package app.zaguan.payments.pages;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Standing;
import app.zaguan.documents.lists.DocumentQuery;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import app.zaguan.payments.attempts.Payments;
import app.zaguan.payments.credits.Assigning;
import app.zaguan.payments.credits.Credits;
import app.zaguan.payments.refunds.Refund;
import app.zaguan.payments.refunds.Refunding;
import app.zaguan.payments.tasks.StaffTask;
import app.zaguan.payments.tasks.StaffTasks;
import app.zaguan.shared.Refused;
import app.zaguan.shared.web.screen.Notices;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Something about money that waits for a person, and what a person can do about it. */
@Controller
@RequestMapping("/payments/tasks/{id}")
class TaskController {

  private static final int INVOICES = 100;

  private final StaffTasks tasks;
  private final Payments payments;
  private final Documents documents;
  private final Credits credits;
  private final Assigning assigning;
  private final Refunding refunding;
  private final Notices notices;

  TaskController(
      StaffTasks tasks,
      Payments payments,
      Documents documents,
      Credits credits,
      Assigning assigning,
      Refunding refunding,
      Notices notices) {
    this.tasks = tasks;
    this.payments = payments;
    this.documents = documents;
    this.credits = credits;
    this.assigning = assigning;
    this.refunding = refunding;
    this.notices = notices;
  }

  @Needs(area = Area.SALES, level = Level.VIEW)
  @GetMapping
  ModelAndView show(Member member, @PathVariable UUID id) {
    return page(member, tasks.get(id), TaskPage.Typed.NOTHING);
  }

  /** The money pays an invoice of that contact. */
  @Needs(area = Area.SALES, level = Level.EDIT)
  @PostMapping("/assignment")
  ModelAndView assign(
      Member member, @PathVariable UUID id, @RequestParam(defaultValue = "") String invoice) {
    var task = tasks.get(id);
    try {
      task.refuseUnlessOpen();
      if (invoice.isEmpty()) {
        throw new Refused("payment.credit.no-invoice");
      }
      assigning.assign(task, DocumentId.of(invoice));
      return done();
    } catch (Refused refused) {
      return page(member, tasks.get(id), new TaskPage.Typed(invoice, "", "", refused.problems()));
    }
  }

  /** The money goes back to whoever paid it. */
  @Needs(area = Area.SALES, level = Level.EDIT)
  @PostMapping("/refund")
  ModelAndView refund(
      Member member,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String reason) {
    var task = tasks.get(id);
    try {
      task.refuseUnlessOpen();
      var way = kind.equals(Refund.Kind.GATEWAY.name()) ? Refund.Kind.GATEWAY : Refund.Kind.HAND;
      refunding.refund(task, way, reason);
      return done();
    } catch (Refused refused) {
      return page(member, tasks.get(id), new TaskPage.Typed("", kind, reason, refused.problems()));
    }
  }

  /** It stays as it is: as credit, where it is money. */
  @Needs(area = Area.SALES, level = Level.EDIT)
  @PostMapping("/completion")
  ModelAndView complete(Member member, @PathVariable UUID id) {
    try {
      tasks.done(id, "KEPT");
      return done();
    } catch (Refused refused) {
      return page(member, tasks.get(id), new TaskPage.Typed("", "", "", refused.problems()));
    }
  }

  private ModelAndView done() {
    notices.done("payment.task.was-done");
    return new ModelAndView("redirect:/payments");
  }

  private ModelAndView page(Member member, StaffTask task, TaskPage.Typed typed) {
    var attempt = payments.get(task.attempt());
    var query =
        DocumentQuery.of(DocumentType.INVOICE)
            .standing(Set.of(Standing.ISSUED, Standing.PARTLY_PAID, Standing.OVERDUE))
            .of(task.contact())
            .sorted(DocumentQuery.Sort.DUE)
            .sized(INVOICES);
    var due =
        documents.list(query).rows().stream()
            .filter(it -> it.due().currency().equals(task.amount().currency()))
            .toList();
    var page =
        new TaskPage(
            task,
            attempt,
            due,
            credits.of(task.contact(), task.amount().currency()),
            refunding.canGoBack(attempt),
            member.may(Area.SALES, Level.EDIT),
            typed);
    return new ModelAndView(
        "payments/task",
        Map.of("page", page),
        typed.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
