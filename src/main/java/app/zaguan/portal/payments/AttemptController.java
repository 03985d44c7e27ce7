package app.zaguan.portal.payments;

import app.zaguan.documents.DocumentId;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.attempts.Attempt;
import app.zaguan.payments.attempts.Paying;
import app.zaguan.payments.attempts.Payments;
import app.zaguan.payments.attempts.Reconciling;
import app.zaguan.portal.documents.Acting;
import app.zaguan.portal.door.ForCustomerOrLink;
import app.zaguan.portal.door.PortalGuest;
import app.zaguan.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * How a payment stands: where the payer comes back to. Looking changes nothing; the page itself
 * asks again while the payment is open.
 */
@Controller
@RequestMapping("/p/{portal}/invoices/{id}/payments/{attempt}")
class AttemptController {

  private final Payments payments;
  private final Reconciling reconciling;
  private final Paying paying;
  private final Acting acting;

  AttemptController(Payments payments, Reconciling reconciling, Paying paying, Acting acting) {
    this.payments = payments;
    this.reconciling = reconciling;
    this.paying = paying;
    this.acting = acting;
  }

  @ForCustomerOrLink
  @GetMapping
  ModelAndView show(
      PortalGuest guest, @PathVariable DocumentId id, @PathVariable AttemptId attempt) {
    return new ModelAndView(
        "portal/payments/attempt", "page", new AttemptPage(guest.house(), find(id, attempt)));
  }

  @ForCustomerOrLink
  @PostMapping
  String update(PortalGuest guest, @PathVariable DocumentId id, @PathVariable AttemptId attempt) {
    find(id, attempt);
    Acting.mayWrite(guest);
    acting.as(guest, () -> reconciling.reconcile(attempt));
    return redirect(guest, id, attempt);
  }

  @ForCustomerOrLink
  @PostMapping("/cancellation")
  String cancel(PortalGuest guest, @PathVariable DocumentId id, @PathVariable AttemptId attempt) {
    find(id, attempt);
    Acting.mayWrite(guest);
    acting.as(guest, () -> paying.cancel(attempt));
    return redirect(guest, id, attempt);
  }

  /** Behind the guest's own wall, and under the invoice that the address names. */
  private Attempt find(DocumentId id, AttemptId attempt) {
    var found = payments.get(attempt);
    if (!found.document().equals(id)) {
      throw new NotFound(attempt);
    }
    return found;
  }

  private static String redirect(PortalGuest guest, DocumentId id, AttemptId attempt) {
    return "redirect:" + guest.house().at("/invoices/" + id + "/payments/" + attempt);
  }
}
