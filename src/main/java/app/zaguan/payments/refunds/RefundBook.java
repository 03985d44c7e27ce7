package app.zaguan.payments.refunds;

import app.zaguan.contacts.ContactId;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.RefundId;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The refunds. All SQL about them. */
@Repository
@Transactional
public class RefundBook {

  private final JdbcClient db;
  private final Here here;

  RefundBook(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  /** A refund whose gateway is to be asked. */
  public record Due(OrganizationId organization, RefundId refund) {}

  /**
   * Writes it down.
   *
   * @param link the document through whose link it is seen, where the payment was for it alone
   * @throws org.springframework.dao.DuplicateKeyException where one of the attempt is under way
   */
  void add(Refund refund, @Nullable UUID link, @Nullable Instant next) {
    var attempt = refund.attempt();
    db.sql(
            """
            insert into payment_refund
              (org_id, id, attempt_id, portal_contact_id, link_document_id, kind, amount, currency,
               from_credit, reason, state, actor_name, created_at, closed_at, next_check_at)
            values (:org, :id, :attempt, :contact, :link, :kind, :amount, :currency,
                    :credit, :reason, :state, :by, :created, :closed, :next)
            """)
        .param("org", here.organization().value())
        .param("id", refund.id().value())
        .param("attempt", attempt == null ? null : attempt.value())
        .param("contact", refund.contact().value())
        .param("link", link)
        .param("kind", refund.kind().name())
        .param("amount", refund.amount().amount())
        .param("currency", refund.amount().currency().getCurrencyCode())
        .param("credit", refund.fromCredit().amount())
        .param("reason", refund.reason())
        .param("state", refund.state().name())
        .param("by", refund.by())
        .param("created", Timestamp.from(refund.createdAt()))
        .param("closed", timestamp(refund.closedAt()))
        .param("next", timestamp(next))
        .update();
  }

  Refund lock(RefundId id) {
    return db.sql(
            """
            select id, attempt_id, portal_contact_id, kind, amount, currency, from_credit, reason,
                   state, actor_name, created_at, closed_at
              from payment_refund
             where org_id = :org and id = :id
               for update
            """)
        .param("org", here.organization().value())
        .param("id", id.value())
        .query((row, index) -> refund(row))
        .optional()
        .orElseThrow(() -> new NotFound(id));
  }

  @Transactional(readOnly = true)
  public Refund get(RefundId id) {
    return db.sql(
            """
            select id, attempt_id, portal_contact_id, kind, amount, currency, from_credit, reason,
                   state, actor_name, created_at, closed_at
              from payment_refund
             where org_id = :org and id = :id
            """)
        .param("org", here.organization().value())
        .param("id", id.value())
        .query((row, index) -> refund(row))
        .optional()
        .orElseThrow(() -> new NotFound(id));
  }

  /** Of an attempt, the oldest first. */
  @Transactional(readOnly = true)
  public List<Refund> of(AttemptId attempt) {
    return db.sql(
            """
            select id, attempt_id, portal_contact_id, kind, amount, currency, from_credit, reason,
                   state, actor_name, created_at, closed_at
              from payment_refund
             where org_id = :org and attempt_id = :attempt
             order by id
            """)
        .param("org", here.organization().value())
        .param("attempt", attempt.value())
        .query((row, index) -> refund(row))
        .list();
  }

  /** How it stands now; asked again at a time, or never. */
  void state(RefundId id, Refund.State state, @Nullable Instant closed, @Nullable Instant next) {
    db.sql(
            """
            update payment_refund
               set state = :state, closed_at = :closed, next_check_at = :next
             where org_id = :org and id = :id
            """)
        .param("state", state.name())
        .param("closed", timestamp(closed))
        .param("next", timestamp(next))
        .param("org", here.organization().value())
        .param("id", id.value())
        .update();
  }

  /** Those whose gateway is to be asked, of all organizations. Behind the worker wall. */
  public List<Due> due(Instant now, int atMost) {
    return db.sql(
            """
            select org_id, id
              from payment_refund
             where next_check_at <= :now
             order by next_check_at
             limit :most
            """)
        .param("now", Timestamp.from(now))
        .param("most", atMost)
        .query((row, index) ->
            new Due(
                new OrganizationId(row.getObject("org_id", UUID.class)),
                new RefundId(row.getObject("id", UUID.class))))
        .list();
  }

  /** Lets the others go first: this one, whose turn it was, could not be worked on. */
  public void defer(RefundId id, Instant now, Instant next) {
    db.sql(
            """
            update payment_refund set next_check_at = :next
             where org_id = :org and id = :id and next_check_at <= :now
            """)
        .param("next", Timestamp.from(next))
        .param("now", Timestamp.from(now))
        .param("org", here.organization().value())
        .param("id", id.value())
        .update();
  }

  private static Refund refund(ResultSet row) throws SQLException {
    var currency = Currency.getInstance(row.getString("currency"));
    var attempt = row.getObject("attempt_id", UUID.class);
    var closed = row.getTimestamp("closed_at");
    return new Refund(
        new RefundId(row.getObject("id", UUID.class)),
        attempt == null ? null : new AttemptId(attempt),
        new ContactId(row.getObject("portal_contact_id", UUID.class)),
        Refund.Kind.valueOf(row.getString("kind")),
        new Money(row.getBigDecimal("amount"), currency),
        new Money(row.getBigDecimal("from_credit"), currency),
        row.getString("reason"),
        Refund.State.valueOf(row.getString("state")),
        row.getString("actor_name"),
        row.getTimestamp("created_at").toInstant(),
        closed == null ? null : closed.toInstant());
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant at) {
    return at == null ? null : Timestamp.from(at);
  }
}
