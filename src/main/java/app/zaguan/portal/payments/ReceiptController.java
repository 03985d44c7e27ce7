package app.zaguan.portal.payments;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.Documents;
import app.zaguan.payments.AttemptId;
import app.zaguan.portal.door.ForCustomerOrLink;
import app.zaguan.portal.door.PortalGuest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The receipt of a payment, to the one who paid. */
@Controller
class ReceiptController {

  private final AttemptPages pages;
  private final Documents documents;

  ReceiptController(AttemptPages pages, Documents documents) {
    this.pages = pages;
    this.documents = documents;
  }

  /** Both sides are named as on the invoice: the one that a link opens, or the first of several. */
  @ForCustomerOrLink
  @GetMapping({
    "/p/{portal}/invoices/{id}/payments/{attempt}/receipt",
    "/p/{portal}/payments/{attempt}/receipt"
  })
  ModelAndView show(
      PortalGuest guest,
      @PathVariable(required = false) @Nullable DocumentId id,
      @PathVariable AttemptId attempt) {
    var page = pages.of(guest, id, attempt);
    if (!page.hasReceipt()) {
      return new ModelAndView("redirect:" + page.address());
    }
    var invoice = documents.get(id == null ? page.attempt().document() : id);
    return new ModelAndView(
        "portal/payments/receipt", Map.of("page", page, "paper", invoice.paper()));
  }
}
