package app.zaguan.portal.payments;

import app.zaguan.documents.DocumentId;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.allocations.Allocations;
import app.zaguan.payments.attempts.Attempt;
import app.zaguan.payments.attempts.Payments;
import app.zaguan.payments.refunds.RefundBook;
import app.zaguan.payments.transfers.Transfers;
import app.zaguan.portal.door.ForCustomerOrLink;
import app.zaguan.portal.door.PortalGuest;
import app.zaguan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * How a payment stands: where the payer comes back to. Looking changes nothing; the page itself
 * asks again while the payment is open. It stands below its invoice, or by itself where it pays
 * several.
 */
@Controller
@RequestMapping({"/p/{portal}/invoices/{id}/payments/{attempt}", "/p/{portal}/payments/{attempt}"})
class AttemptController {

  private final Payments payments;
  private final Allocations allocations;
  private final RefundBook refunds;
  private final Transfers transfers;
  private final Acts acts;

  AttemptController(
      Payments payments,
      Allocations allocations,
      RefundBook refunds,
      Transfers transfers,
      Acts acts) {
    this.payments = payments;
    this.allocations = allocations;
    this.refunds = refunds;
    this.transfers = transfers;
    this.acts = acts;
  }

  @ForCustomerOrLink
  @GetMapping
  ModelAndView show(
      PortalGuest guest,
      @PathVariable(required = false) @Nullable DocumentId id,
      @PathVariable AttemptId attempt) {
    return new ModelAndView("portal/payments/attempt", "page", page(guest, find(id, attempt), id));
  }

  @ForCustomerOrLink
  @GetMapping("/receipt")
  ModelAndView receipt(
      PortalGuest guest,
      @PathVariable(required = false) @Nullable DocumentId id,
      @PathVariable AttemptId attempt) {
    var page = page(guest, find(id, attempt), id);
    return page.hasReceipt()
        ? new ModelAndView("portal/payments/receipt", "page", page)
        : new ModelAndView("redirect:" + page.address());
  }

  @ForCustomerOrLink
  @PostMapping
  String update(
      PortalGuest guest,
      @PathVariable(required = false) @Nullable DocumentId id,
      @PathVariable AttemptId attempt) {
    find(id, attempt);
    acts.ask(guest, attempt);
    return redirect(guest, id, attempt);
  }

  /** The payer ordered the transfer at the bank. */
  @ForCustomerOrLink
  @PostMapping("/order")
  String order(
      PortalGuest guest,
      @PathVariable(required = false) @Nullable DocumentId id,
      @PathVariable AttemptId attempt) {
    find(id, attempt);
    acts.ordered(guest, attempt);
    return redirect(guest, id, attempt);
  }

  @ForCustomerOrLink
  @PostMapping("/cancellation")
  String cancel(
      PortalGuest guest,
      @PathVariable(required = false) @Nullable DocumentId id,
      @PathVariable AttemptId attempt) {
    find(id, attempt);
    acts.callOff(guest, attempt);
    return redirect(guest, id, attempt);
  }

  private AttemptPage page(PortalGuest guest, Attempt attempt, @Nullable DocumentId invoice) {
    return new AttemptPage(
        guest.house(),
        attempt,
        invoice,
        allocations.of(attempt.id()),
        refunds.of(attempt.id()),
        transfers.of(attempt).orElse(null));
  }

  /** Behind the guest's own wall, and under the invoice that the address names. */
  private Attempt find(@Nullable DocumentId id, AttemptId attempt) {
    var found = payments.get(attempt);
    if (id != null && allocations.of(attempt).stream().noneMatch(it -> it.document().equals(id))) {
      throw new NotFound(attempt);
    }
    return found;
  }

  private static String redirect(PortalGuest guest, @Nullable DocumentId id, AttemptId attempt) {
    var under = id == null ? "" : "/invoices/" + id;
    return "redirect:" + guest.house().at(under + "/payments/" + attempt);
  }
}
