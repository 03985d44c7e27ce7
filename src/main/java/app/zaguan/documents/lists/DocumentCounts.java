package app.zaguan.documents.lists;

import app.zaguan.documents.DocumentType;
import app.zaguan.shared.money.Money;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/**
 * How many documents the reader may see and how many of them wait for something today; amounts one
 * per currency.
 *
 * @param quotes counted up to {@link #MANY}
 * @param invoices counted up to {@link #MANY}
 */
@NamedInterface("lists")
public record DocumentCounts(
    int quotes,
    int quotesToAnswer,
    int invoices,
    int creditNotes,
    int unpaid,
    int overdue,
    List<Money> due,
    List<Money> overdueAmount) {

  /** More than this are not counted: it would take longer with every year. */
  public static final int MANY = 100;

  /** Of the same documents what is owed in another currency. */
  DocumentCounts plus(DocumentCounts other) {
    return new DocumentCounts(
        quotes,
        quotesToAnswer,
        invoices,
        creditNotes,
        unpaid + other.unpaid,
        overdue + other.overdue,
        Stream.concat(due.stream(), other.due.stream()).toList(),
        Stream.concat(overdueAmount.stream(), other.overdueAmount.stream()).toList());
  }

  /** How many there are of one type. */
  public int of(DocumentType type) {
    return switch (type) {
      case QUOTE -> quotes;
      case INVOICE -> invoices;
      case CREDIT_NOTE -> creditNotes;
    };
  }
}
