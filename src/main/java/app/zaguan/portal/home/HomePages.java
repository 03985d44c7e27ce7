package app.zaguan.portal.home;

import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.lists.DocumentQuery;
import app.zaguan.documents.lists.DocumentRow;
import app.zaguan.documents.lists.WaitingCounts;
import app.zaguan.payments.attempts.Payments;
import app.zaguan.portal.documents.DocumentList;
import app.zaguan.portal.documents.Looks;
import app.zaguan.portal.door.Customer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers a portal's first page, in one transaction behind the contact's own wall. */
@Service
@Transactional(readOnly = true)
class HomePages {

  private static final int WAITING = 5;
  private static final int LATEST = 8;

  private final Documents documents;
  private final Purchases purchases;
  private final WaitingCounts counts;
  private final Payments payments;
  private final Clock clock;

  HomePages(
      Documents documents,
      Purchases purchases,
      WaitingCounts counts,
      Payments payments,
      Clock clock) {
    this.documents = documents;
    this.purchases = purchases;
    this.counts = counts;
    this.payments = payments;
    this.clock = clock;
  }

  public Home of(Customer customer) {
    var today = LocalDate.now(clock.withZone(customer.zone()));
    var waiting = counts.get();
    var toPay = waiting.unpaid() == 0 ? List.<DocumentRow>of() : waiting(DocumentType.INVOICE);
    var underWay = Set.copyOf(payments.underWay(toPay.stream().map(DocumentRow::id).toList()));
    return new Home(
        customer,
        waiting,
        toPay,
        underWay,
        waiting.quotesToAnswer() == 0 ? List.of() : waiting(DocumentType.QUOTE),
        waiting.unpaid() > underWay.size() && customer.mayBind() && !payments.offered().isEmpty(),
        purchases.of(customer, today.getYear()),
        documents.latest(LATEST).stream()
            .map(it -> Looks.told(it, customer.house(), true))
            .toList(),
        today);
  }

  private List<DocumentRow> waiting(DocumentType type) {
    var query =
        DocumentQuery.of(type)
            .standing(DocumentList.waiting(type))
            .sorted(DocumentQuery.Sort.DUE)
            .sized(WAITING);
    return documents.list(query).rows();
  }
}
