package app.zaguan.payments.pages;

import app.zaguan.documents.Documents;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import app.zaguan.payments.AttemptId;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The receipt of a payment, as staff print it. */
@Controller
class ReceiptController {

  private final PaymentPages pages;
  private final Documents documents;

  ReceiptController(PaymentPages pages, Documents documents) {
    this.pages = pages;
    this.documents = documents;
  }

  /** Both sides are named as on the invoice that was paid, the first of several. */
  @Needs(area = Area.SALES, level = Level.VIEW)
  @GetMapping("/payments/{id}/receipt")
  ModelAndView show(Member member, @PathVariable AttemptId id) {
    var page = pages.of(id, member);
    if (!page.hasReceipt()) {
      return new ModelAndView("redirect:/payments/" + id);
    }
    var paper = documents.get(page.attempt().document()).paper();
    return new ModelAndView("payments/receipt", Map.of("page", page, "paper", paper));
  }
}
