package app.zaguan.documents.invoices;

import app.zaguan.documents.Balance;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.papers.PaperJson;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Here;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The balances of issued invoices. All SQL about them. */
@Repository
class Invoices {

  private final JdbcClient db;
  private final Here here;
  private final Clock clock;

  Invoices(JdbcClient db, Here here, Clock clock) {
    this.db = db;
    this.here = here;
    this.clock = clock;
  }

  /** Locks its balance: an issued invoice is frozen, its balance is what moves. */
  Optional<Invoice> lock(DocumentId id) {
    return db.sql(
            """
            select d.state, d.number, d.currency, b.total, b.settled, b.credited
              from document_balance b
              join document d on d.org_id = b.org_id and d.id = b.document_id
             where b.org_id = :org and b.document_id = :id
               for update of b
            """)
        .param("org", here.organization().value())
        .param("id", id.value())
        .query((row, index) -> locked(id, row))
        .optional();
  }

  /**
   * What is due of each, once whoever settles one of them has done so; locked in their one order.
   */
  Map<DocumentId, Money> due(List<DocumentId> ids) {
    var due = new HashMap<DocumentId, Money>();
    db.sql(
            """
            select document_id, currency, due
              from document_balance
             where org_id = :org and document_id in (:ids)
             order by document_id
               for share
            """)
        .param("org", here.organization().value())
        .param("ids", ids.stream().map(DocumentId::value).toList())
        .query(row -> {
          var currency = Currency.getInstance(row.getString("currency"));
          due.put(
              new DocumentId(row.getObject("document_id", UUID.class)),
              money(row.getBigDecimal("due"), currency));
        });
    return due;
  }

  void save(Invoice invoice) {
    db.sql(
            """
            update document_balance
               set settled_at = case when :settled > settled then :now
                                     when :settled = 0 then null
                                     else settled_at end,
                   settled = :settled
             where org_id = :org and document_id = :id
            """)
        .param("org", here.organization().value())
        .param("id", invoice.id().value())
        .param("settled", invoice.balance().settled().amount())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /**
   * Locks the balances of the invoices that a credit note corrects, always in the same order: two
   * credit notes of the same invoices never wait for each other.
   */
  List<Invoice> lockCorrected(DocumentId creditNote) {
    return db.sql(
            """
            select b.document_id, d.state, d.number, d.currency, b.total, b.settled, b.credited
              from document_correction c
              join document_balance b on b.org_id = c.org_id and b.document_id = c.original_id
              join document d on d.org_id = b.org_id and d.id = b.document_id
             where c.org_id = :org and c.document_id = :id
             order by b.document_id
               for update of b
            """)
        .param("org", here.organization().value())
        .param("id", creditNote.value())
        .query(
            (row, index) -> locked(new DocumentId(row.getObject("document_id", UUID.class)), row))
        .list();
  }

  void save(List<Invoice> invoices) {
    db.sql(
            """
            update document_balance b
               set settled = i.settled, credited = i.credited
              from jsonb_to_recordset(cast(:invoices as jsonb)) as i
                   (id uuid, settled numeric, credited numeric)
             where b.org_id = :org and b.document_id = i.id
            """)
        .param("org", here.organization().value())
        .param("invoices", PaperJson.write(invoices.stream().map(Amounts::of).toList()))
        .update();
  }

  private record Amounts(DocumentId id, BigDecimal settled, BigDecimal credited) {

    static Amounts of(Invoice invoice) {
      var balance = invoice.balance();
      return new Amounts(invoice.id(), balance.settled().amount(), balance.credited().amount());
    }
  }

  private static Invoice locked(DocumentId id, ResultSet row) throws SQLException {
    var currency = Currency.getInstance(row.getString("currency"));
    var balance =
        new Balance(
            money(row.getBigDecimal("total"), currency),
            money(row.getBigDecimal("settled"), currency),
            money(row.getBigDecimal("credited"), currency));
    var state = DocumentState.valueOf(row.getString("state"));
    return new Invoice(id, state, row.getString("number"), balance);
  }

  private static Money money(BigDecimal amount, Currency currency) {
    return new Money(amount.setScale(currency.getDefaultFractionDigits()), currency);
  }
}
