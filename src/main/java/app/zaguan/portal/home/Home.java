package app.zaguan.portal.home;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.lists.DocumentCounts;
import app.zaguan.documents.lists.DocumentRow;
import app.zaguan.portal.door.Customer;
import app.zaguan.shared.web.screen.Happening;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A portal's first page (POR-1): what waits, what the year brought, what happened last.
 *
 * @param toPay the invoices that wait, the most urgent first
 * @param underWay those of them whose money is on its way
 * @param toAnswer the quotes that wait
 * @param mayPay whether this contact can pay here: something waits for it, there is a way to,
 *     nothing bars it
 */
public record Home(
    Customer customer,
    DocumentCounts counts,
    List<DocumentRow> toPay,
    Set<DocumentId> underWay,
    List<DocumentRow> toAnswer,
    boolean mayPay,
    List<YearFigures> figures,
    List<Happening> latest,
    LocalDate today) {

  /** Whether there is nothing at all yet. */
  public boolean isEmpty() {
    return counts.quotes() == 0 && counts.invoices() == 0;
  }

  /** A person who acts for a company is called by the first name. */
  public String called() {
    return actsForItself() ? customer.name() : customer.name().split(" ")[0];
  }

  /** The contact that is acted for. */
  public String company() {
    return customer.companies().stream()
        .filter(it -> it.id().equals(customer.contact()))
        .map(Customer.Company::name)
        .findFirst()
        .orElse("");
  }

  public boolean actsForItself() {
    return company().equals(customer.name());
  }
}
