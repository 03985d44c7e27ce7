package app.zaguan.portal.payments;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.lists.DocumentQuery;
import app.zaguan.documents.lists.DocumentRow;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.attempts.PaymentQuery;
import app.zaguan.payments.attempts.Payments;
import app.zaguan.payments.credits.Credits;
import app.zaguan.portal.documents.DocumentList;
import app.zaguan.portal.door.Customer;
import app.zaguan.portal.door.ForCustomer;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A contact's payments, and paying several invoices at once (PAY-3). */
@Controller
@RequestMapping("/p/{portal}/payments")
class SeveralController {

  private static final int SIZE = 50;

  /** As many as are paid at once. */
  private static final int MOST = 200;

  private final Documents documents;
  private final Payments payments;
  private final Credits credits;
  private final Acts acts;

  SeveralController(Documents documents, Payments payments, Credits credits, Acts acts) {
    this.documents = documents;
    this.payments = payments;
    this.credits = credits;
    this.acts = acts;
  }

  @ForCustomer
  @GetMapping
  ModelAndView index(
      Customer customer,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable AttemptId after) {
    var query = new PaymentQuery(null, null, null, null, null, q.isBlank() ? null : q, after, SIZE);
    var page =
        new PaymentList(
            customer.house(), payments.list(query), q.strip(), credits.of(customer.contact()));
    return new ModelAndView("portal/payments/list", "list", page);
  }

  /**
   * Those that were ticked, or of all that are due those of one currency.
   *
   * @param ticked whether it comes from a list where some could be ticked: none is not all
   */
  @ForCustomer
  @GetMapping("/new")
  ModelAndView form(
      Customer customer,
      @RequestParam(defaultValue = "") List<DocumentId> invoice,
      @RequestParam(defaultValue = "false") boolean ticked,
      @RequestParam(defaultValue = "") String currency) {
    if (ticked && invoice.isEmpty()) {
      throw new Refused("payment.start.none");
    }
    var due = due();
    if (!invoice.isEmpty()) {
      var page = page(customer, chosen(due, invoice), "", Problems.none());
      return new ModelAndView("portal/payments/several", "page", page);
    }
    var underWay = payments.underWay(due.stream().map(DocumentRow::id).toList());
    var free = due.stream().filter(it -> !underWay.contains(it.id())).toList();
    var together = together(free, currency);
    var page = page(customer, together, "", Problems.none());
    return new ModelAndView("portal/payments/several", "page", page)
        .addObject("without", !underWay.isEmpty())
        .addObject("others", together.size() < free.size());
  }

  @ForCustomer
  @PostMapping
  ModelAndView create(
      Customer customer,
      @RequestParam(defaultValue = "") List<DocumentId> invoice,
      @RequestParam(defaultValue = "") String gateway) {
    var ticked = invoice.stream().distinct().toList();
    var address = customer.house().at("/payments");
    try {
      // found behind the contact's own wall first
      seen(ticked);
      var attempt = acts.payAll(customer, ticked, gateway, address);
      return new ModelAndView("redirect:" + PaymentsController.next(attempt, address));
    } catch (Refused refused) {
      return new ModelAndView(
          "portal/payments/several",
          Map.of("page", page(customer, chosen(due(), ticked), gateway, refused.problems())),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  /** {@link app.zaguan.shared.NotFound} where one is not the contact's. */
  private void seen(List<DocumentId> invoices) {
    if (invoices.size() > MOST) {
      throw new Refused("payment.several.too-many", MOST);
    }
    var due = due().stream().map(DocumentRow::id).toList();
    invoices.stream().filter(it -> !due.contains(it)).forEach(documents::get);
  }

  /** All that can be paid, the most urgent first. */
  private List<DocumentRow> due() {
    var query =
        DocumentQuery.of(DocumentType.INVOICE)
            .standing(DocumentList.waiting(DocumentType.INVOICE))
            .sorted(DocumentQuery.Sort.DUE)
            .sized(MOST);
    return documents.list(query).rows();
  }

  /** Those of one currency: of the one that was asked for, or of the most urgent one's. */
  private static List<DocumentRow> together(List<DocumentRow> due, String asked) {
    var wanted =
        asked.isEmpty() && !due.isEmpty()
            ? due.getFirst().due().currency().getCurrencyCode()
            : asked;
    return due.stream().filter(it -> it.due().currency().getCurrencyCode().equals(wanted)).toList();
  }

  private static List<DocumentRow> chosen(List<DocumentRow> due, List<DocumentId> ids) {
    return due.stream().filter(it -> ids.contains(it.id())).toList();
  }

  private SeveralPage page(
      Customer customer, List<DocumentRow> chosen, String gateway, Problems problems) {
    return new SeveralPage(customer.house(), chosen, payments.offered(), gateway, problems);
  }
}
