package app.zaguan.payments.allocations;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.payments.AttemptId;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents that attempts pay, always in the order of their ids: so they are settled in one
 * order, whoever pays which of them together, and nobody waits for each other. All SQL about them.
 */
@Repository
@Transactional
public class Allocations {

  private final JdbcClient db;
  private final Here here;

  Allocations(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  /**
   * Holds the documents for the attempt while that is open.
   *
   * @throws org.springframework.dao.DuplicateKeyException where another one holds one of them
   */
  public void add(
      AttemptId attempt, ContactId contact, List<Part> parts, boolean open, Instant now) {
    var rows = parts.stream().sorted(Comparator.comparing(Allocations::key)).toList();
    db.sql(
            """
            insert into payment_allocation
              (org_id, attempt_id, document_id, portal_contact_id, document_number, amount,
               currency, open, created_at)
            select :org, :attempt, part.document, :contact, part.number, part.amount, :currency,
                   :open, :now
              from unnest(cast(cast(:documents as text[]) as uuid[]), cast(:numbers as text[]),
                          cast(cast(:amounts as text[]) as numeric[])) as part(document, number, amount)
             order by part.document
            """)
        .param("org", here.organization().value())
        .param("attempt", attempt.value())
        .param("contact", contact.value())
        .param("currency", rows.getFirst().amount().currency().getCurrencyCode())
        .param("open", open)
        .param("now", Timestamp.from(now))
        .param(
            "documents", rows.stream().map(it -> it.document().toString()).toArray(String[]::new))
        .param("numbers", rows.stream().map(Part::number).toArray(String[]::new))
        .param(
            "amounts",
            rows.stream().map(it -> it.amount().amount().toPlainString()).toArray(String[]::new))
        .update();
  }

  @Transactional(readOnly = true)
  public List<Allocation> of(AttemptId attempt) {
    return db.sql(
            """
            select attempt_id, document_id, document_number, amount, currency, applied_amount,
                   returned_amount
              from payment_allocation
             where org_id = :org and attempt_id = :attempt
             order by document_id
            """)
        .param("org", here.organization().value())
        .param("attempt", attempt.value())
        .query((row, index) -> allocation(row))
        .list();
  }

  /** The open attempts that hold any of the documents. */
  @Transactional(readOnly = true)
  public List<AttemptId> holding(Collection<DocumentId> documents) {
    return db
        .sql(
            """
            select distinct attempt_id
              from payment_allocation
             where org_id = :org and open and document_id in (:documents)
             order by attempt_id
            """)
        .param("org", here.organization().value())
        .param("documents", documents.stream().map(DocumentId::value).toList())
        .query(UUID.class)
        .list()
        .stream()
        .map(AttemptId::new)
        .toList();
  }

  /** Lets go of the documents: the attempt has ended. */
  public void release(AttemptId attempt) {
    db.sql(
            """
            update payment_allocation set open = false
             where org_id = :org and attempt_id = :attempt and open
            """)
        .param("org", here.organization().value())
        .param("attempt", attempt.value())
        .update();
  }

  public void applied(AttemptId attempt, DocumentId document, Money applied) {
    db.sql(
            """
            update payment_allocation set applied_amount = applied_amount + :applied
             where org_id = :org and attempt_id = :attempt and document_id = :document
            """)
        .param("applied", applied.amount())
        .param("org", here.organization().value())
        .param("attempt", attempt.value())
        .param("document", document.value())
        .update();
  }

  public void returned(AttemptId attempt, DocumentId document, Money returned) {
    db.sql(
            """
            update payment_allocation set returned_amount = returned_amount + :returned
             where org_id = :org and attempt_id = :attempt and document_id = :document
            """)
        .param("returned", returned.amount())
        .param("org", here.organization().value())
        .param("attempt", attempt.value())
        .param("document", document.value())
        .update();
  }

  private static Allocation allocation(ResultSet row) throws SQLException {
    var currency = Currency.getInstance(row.getString("currency"));
    return new Allocation(
        new AttemptId(row.getObject("attempt_id", UUID.class)),
        new DocumentId(row.getObject("document_id", UUID.class)),
        row.getString("document_number"),
        new Money(row.getBigDecimal("amount"), currency),
        new Money(row.getBigDecimal("applied_amount"), currency),
        new Money(row.getBigDecimal("returned_amount"), currency));
  }

  /** As the database orders ids. */
  private static String key(Part part) {
    return part.document().toString();
  }
}
