package app.zaguan.portal.payments;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.payments.attempts.Attempt;
import app.zaguan.payments.attempts.Paying;
import app.zaguan.payments.attempts.Payments;
import app.zaguan.portal.documents.Acting;
import app.zaguan.portal.door.ForCustomerOrLink;
import app.zaguan.portal.door.PortalGuest;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.text.Typed;
import app.zaguan.shared.text.Words;
import java.util.Currency;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How a contact pays an invoice, or a part of it (PAY-3). */
@Controller
@RequestMapping("/p/{portal}/invoices/{id}/payments")
class PaymentsController {

  private final Documents documents;
  private final Payments payments;
  private final Paying paying;
  private final Acting acting;

  PaymentsController(Documents documents, Payments payments, Paying paying, Acting acting) {
    this.documents = documents;
    this.payments = payments;
    this.paying = paying;
    this.acting = acting;
  }

  @ForCustomerOrLink
  @GetMapping
  ModelAndView index(PortalGuest guest, @PathVariable DocumentId id) {
    return new ModelAndView(
        "portal/payments/index", "page", page(guest, id, "", "", Problems.none()));
  }

  /** The invoice is found behind the guest's own wall; the payment is the guest's act. */
  @ForCustomerOrLink
  @PostMapping
  ModelAndView create(
      PortalGuest guest,
      @PathVariable DocumentId id,
      @RequestParam(defaultValue = "") String amount,
      @RequestParam(defaultValue = "") String gateway) {
    var currency = documents.get(id).currency();
    var address = guest.house().at("/invoices/" + id + "/payments");
    try {
      Acting.mayBind(guest);
      var money = money(amount, currency);
      var attempt = acting.as(guest, () -> paying.start(id, money, gateway, address));
      return new ModelAndView("redirect:" + next(attempt, address));
    } catch (Refused refused) {
      var page = page(guest, id, amount, gateway, refused.problems());
      return new ModelAndView(
          "portal/payments/index",
          java.util.Map.of("page", page),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  /** To the gateway's page if it is waiting for the payer, otherwise to how it stands. */
  private static String next(Attempt attempt, String address) {
    var checkout = attempt.checkout();
    return attempt.isOpen() && checkout != null ? checkout.address() : address + "/" + attempt.id();
  }

  private static Money money(String typed, Currency currency) {
    var problems = new Problems();
    var amount = new Typed(Words.locale(), problems).decimal("amount", typed);
    problems
        .unless(amount.isPresent() || !problems.isEmpty(), "amount", "payment.amount.missing")
        .orRefuse();
    return new Money(amount.orElseThrow(), currency);
  }

  private PayPage page(
      PortalGuest guest, DocumentId id, String amount, String gateway, Problems problems) {
    var document = documents.get(id);
    if (document.type() != DocumentType.INVOICE) {
      throw new NotFound(id);
    }
    return new PayPage(guest.house(), document, payments.of(id), amount, gateway, problems);
  }
}
