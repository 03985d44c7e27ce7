package app.zaguan.payments.pages;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacts;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Standing;
import app.zaguan.documents.lists.DocumentQuery;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import app.zaguan.payments.credits.Crediting;
import app.zaguan.payments.credits.Credits;
import app.zaguan.payments.refunds.Refunding;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.text.Typed;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.screen.Notices;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A contact's credit, and what staff do with it: pay an invoice, give it back. */
@Controller
class CreditController {

  private static final int MOVEMENTS = 100;
  private static final int INVOICES = 100;

  private final Contacts contacts;
  private final Documents documents;
  private final Credits credits;
  private final Crediting crediting;
  private final Refunding refunding;
  private final Notices notices;

  CreditController(
      Contacts contacts,
      Documents documents,
      Credits credits,
      Crediting crediting,
      Refunding refunding,
      Notices notices) {
    this.contacts = contacts;
    this.documents = documents;
    this.credits = credits;
    this.crediting = crediting;
    this.refunding = refunding;
    this.notices = notices;
  }

  @Needs(area = Area.SALES, level = Level.VIEW)
  @GetMapping("/contacts/{id}/credit")
  ModelAndView show(Member member, @PathVariable ContactId id) {
    return page(id, member, CreditPage.Typed.NOTHING);
  }

  @Needs(area = Area.SALES, level = Level.EDIT)
  @PostMapping("/contacts/{id}/credit/uses")
  ModelAndView use(
      Member member, @PathVariable ContactId id, @RequestParam(defaultValue = "") String invoice) {
    contacts.get(id);
    try {
      if (invoice.isEmpty()) {
        throw new Refused("payment.credit.no-invoice");
      }
      var document = documents.get(DocumentId.of(invoice));
      if (!document.contact().equals(id)) {
        throw new NotFound(document.id());
      }
      notices.done("payment.credit.used", crediting.apply(document.id(), null));
      return new ModelAndView("redirect:/contacts/" + id + "/credit");
    } catch (Refused refused) {
      return page(id, member, new CreditPage.Typed("", invoice, "", "", refused.problems()));
    }
  }

  @Needs(area = Area.SALES, level = Level.EDIT)
  @PostMapping("/contacts/{id}/credit/refunds")
  ModelAndView refund(
      Member member,
      @PathVariable ContactId id,
      @RequestParam(defaultValue = "") String amount,
      @RequestParam(defaultValue = "EUR") String currency,
      @RequestParam(defaultValue = "") String reason) {
    contacts.get(id);
    try {
      var money = money(amount, currency);
      refunding.ofCredit(id, money, reason);
      notices.done("payment.refund.succeeded", money);
      return new ModelAndView("redirect:/contacts/" + id + "/credit");
    } catch (Refused refused) {
      return page(
          id, member, new CreditPage.Typed(currency, "", amount, reason, refused.problems()));
    }
  }

  /** From the invoice's own page: as much as there is and is due. */
  @Needs(area = Area.SALES, level = Level.EDIT)
  @PostMapping("/invoices/{id}/credit")
  String useFor(@PathVariable DocumentId id) {
    notices.done("payment.credit.used", crediting.apply(id, null));
    return "redirect:/invoices/" + id;
  }

  private static Money money(String typed, String currency) {
    var problems = new Problems();
    var amount = new Typed(Words.locale(), problems).decimal("amount", typed);
    problems
        .unless(
            amount.isPresent() || !problems.isEmpty(), "amount", "payment.refund.amount.missing")
        .orRefuse();
    try {
      return new Money(amount.orElseThrow(), Currency.getInstance(currency));
    } catch (IllegalArgumentException unknown) {
      throw new Refused("payment.credit.too-little", Money.zero(Money.EUR));
    }
  }

  private ModelAndView page(ContactId id, Member member, CreditPage.Typed typed) {
    var query =
        DocumentQuery.of(DocumentType.INVOICE)
            .standing(Set.of(Standing.ISSUED, Standing.PARTLY_PAID, Standing.OVERDUE))
            .of(id)
            .sorted(DocumentQuery.Sort.DUE)
            .sized(INVOICES);
    var page =
        new CreditPage(
            contacts.get(id),
            credits.of(id),
            credits.movements(id, MOVEMENTS),
            documents.list(query).rows(),
            member.may(Area.SALES, Level.EDIT),
            typed);
    return new ModelAndView(
        "payments/credit",
        Map.of("page", page),
        typed.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
