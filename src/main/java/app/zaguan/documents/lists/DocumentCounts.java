package app.zaguan.documents.lists;

import app.zaguan.shared.money.Money;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/**
 * How many documents the reader may see and how many of them wait for something today; amounts one
 * per currency.
 */
@NamedInterface("lists")
public record DocumentCounts(
    int quotes,
    int quotesToAnswer,
    int invoices,
    int unpaid,
    int overdue,
    List<Money> due,
    List<Money> overdueAmount) {

  static final DocumentCounts NONE = new DocumentCounts(0, 0, 0, 0, 0, List.of(), List.of());

  DocumentCounts plus(DocumentCounts other) {
    return new DocumentCounts(
        quotes + other.quotes,
        quotesToAnswer + other.quotesToAnswer,
        invoices + other.invoices,
        unpaid + other.unpaid,
        overdue + other.overdue,
        Stream.concat(due.stream(), other.due.stream()).toList(),
        Stream.concat(overdueAmount.stream(), other.overdueAmount.stream()).toList());
  }
}
