package app.zaguan.portal.payments;

import app.zaguan.documents.DocumentId;
import app.zaguan.payments.AttemptId;
import app.zaguan.portal.door.ForCustomerOrLink;
import app.zaguan.portal.door.PortalGuest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * How a payment stands: where the payer comes back to. Looking changes nothing; the page itself
 * asks again while the payment is open. It stands below its invoice, or by itself where it pays
 * several.
 */
@Controller
@RequestMapping({"/p/{portal}/invoices/{id}/payments/{attempt}", "/p/{portal}/payments/{attempt}"})
class AttemptController {

  private final AttemptPages pages;
  private final Acts acts;

  AttemptController(AttemptPages pages, Acts acts) {
    this.pages = pages;
    this.acts = acts;
  }

  @ForCustomerOrLink
  @GetMapping
  ModelAndView show(
      PortalGuest guest,
      @PathVariable(required = false) @Nullable DocumentId id,
      @PathVariable AttemptId attempt) {
    return new ModelAndView("portal/payments/attempt", "page", pages.of(guest, id, attempt));
  }

  /**
   * Asks the gateway. A page that asks by itself is answered only with what it does not show yet:
   * drawn again for nothing it would take the focus off its buttons every few seconds.
   *
   * @param shown what the page shows, as in {@link AttemptPage#shown}
   */
  @ForCustomerOrLink
  @PostMapping
  ResponseEntity<Void> update(
      PortalGuest guest,
      @PathVariable(required = false) @Nullable DocumentId id,
      @PathVariable AttemptId attempt,
      @RequestParam(defaultValue = "") String shown,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
    pages.of(guest, id, attempt);
    acts.ask(guest, attempt);
    var page = pages.of(guest, id, attempt);
    return part != null && page.shown().equals(shown)
        ? ResponseEntity.noContent().build()
        : ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(page.address())).build();
  }

  /** The payer ordered the transfer at the bank. */
  @ForCustomerOrLink
  @PostMapping("/order")
  String order(
      PortalGuest guest,
      @PathVariable(required = false) @Nullable DocumentId id,
      @PathVariable AttemptId attempt) {
    var page = pages.of(guest, id, attempt);
    acts.ordered(guest, attempt);
    return "redirect:" + page.address();
  }

  @ForCustomerOrLink
  @PostMapping("/cancellation")
  String cancel(
      PortalGuest guest,
      @PathVariable(required = false) @Nullable DocumentId id,
      @PathVariable AttemptId attempt) {
    var page = pages.of(guest, id, attempt);
    acts.callOff(guest, attempt);
    return "redirect:" + page.address();
  }
}
