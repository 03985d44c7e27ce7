package app.zaguan.portal.payments;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.payments.attempts.Attempt;
import app.zaguan.payments.attempts.Payments;
import app.zaguan.portal.door.ForCustomer;
import app.zaguan.portal.door.ForCustomerOrLink;
import app.zaguan.portal.door.PortalGuest;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.text.Typed;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.screen.Notices;
import java.util.Currency;
import java.util.Map;
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
@RequestMapping("/p/{portal}/invoices/{id}")
class PaymentsController {

  private final Documents documents;
  private final Payments payments;
  private final Acts acts;
  private final Notices notices;

  PaymentsController(Documents documents, Payments payments, Acts acts, Notices notices) {
    this.documents = documents;
    this.payments = payments;
    this.acts = acts;
    this.notices = notices;
  }

  @ForCustomerOrLink
  @GetMapping("/payments")
  ModelAndView index(PortalGuest guest, @PathVariable DocumentId id) {
    var page = page(guest, id, PayPage.Typed.NOTHING, Problems.none());
    return new ModelAndView("portal/payments/index", "page", page);
  }

  /** The invoice is found behind the guest's own wall; the payment is the guest's act. */
  @ForCustomerOrLink
  @PostMapping("/payments")
  ModelAndView create(
      PortalGuest guest,
      @PathVariable DocumentId id,
      @RequestParam(defaultValue = "") String amount,
      @RequestParam(defaultValue = "") String gateway) {
    var currency = documents.get(id).currency();
    var address = guest.house().at("/invoices/" + id + "/payments");
    try {
      var money = money("amount", amount, currency);
      var attempt = acts.pay(guest, id, money, gateway, address);
      return new ModelAndView("redirect:" + next(attempt, address));
    } catch (Refused refused) {
      return refused(guest, id, new PayPage.Typed(amount, gateway, ""), refused);
    }
  }

  /** Credit is the contact's: the holder of a link neither sees nor uses it. */
  @ForCustomer
  @PostMapping("/credit")
  ModelAndView credit(
      PortalGuest guest,
      @PathVariable DocumentId id,
      @RequestParam(defaultValue = "") String credit) {
    var currency = documents.get(id).currency();
    try {
      var money = money("credit", credit, currency);
      acts.useCredit(guest, id, money);
      notices.done("payment.credit.used", money);
      return new ModelAndView("redirect:" + guest.house().at("/invoices/" + id));
    } catch (Refused refused) {
      return refused(guest, id, new PayPage.Typed("", "", credit), refused);
    }
  }

  /** To the gateway's page if it is waiting for the payer, otherwise to how it stands. */
  static String next(Attempt attempt, String address) {
    var checkout = attempt.checkout();
    return attempt.isOpen() && checkout != null && !attempt.isTransfer()
        ? checkout.address()
        : address + "/" + attempt.id();
  }

  private static Money money(String field, String typed, Currency currency) {
    var problems = new Problems();
    var amount = new Typed(Words.locale(), problems).decimal(field, typed);
    problems
        .unless(amount.isPresent() || !problems.isEmpty(), field, "payment.amount.missing")
        .orRefuse();
    return new Money(amount.orElseThrow(), currency);
  }

  private ModelAndView refused(
      PortalGuest guest, DocumentId id, PayPage.Typed typed, Refused refused) {
    return new ModelAndView(
        "portal/payments/index",
        Map.of("page", page(guest, id, typed, refused.problems())),
        HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private PayPage page(PortalGuest guest, DocumentId id, PayPage.Typed typed, Problems problems) {
    var document = documents.get(id);
    if (document.type() != DocumentType.INVOICE) {
      throw new NotFound(id);
    }
    return new PayPage(guest, document, payments.of(document), typed, problems);
  }
}
