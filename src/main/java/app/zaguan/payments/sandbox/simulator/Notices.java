package app.zaguan.payments.sandbox.simulator;

import app.zaguan.shared.Ids;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.OrganizationId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notices that the sandbox has to send. All SQL about them. */
@Repository
class Notices {

  private final JdbcClient db;
  private final Here here;
  private final Ids ids;

  Notices(JdbcClient db, Here here, Ids ids) {
    this.db = db;
    this.here = here;
    this.ids = ids;
  }

  /** A notice whose turn it is. */
  record Due(OrganizationId organization, UUID id) {}

  /** A notice as it goes out. */
  record Notice(
      UUID id, String event, boolean forged, int tries, UUID merchant, String key, boolean paid) {}

  void add(Payment payment, String event, boolean forged, Instant due) {
    db.sql(
            """
            insert into sandbox_notice (org_id, id, payment_id, event_id, forged, due_at)
            values (:org, :id, :payment, :event, :forged, :due)
            """)
        .param("org", here.organization().value())
        .param("id", ids.next())
        .param("payment", payment.id())
        .param("event", event)
        .param("forged", forged)
        .param("due", Timestamp.from(due))
        .update();
  }

  /** Those whose turn it is: of all organizations, or behind its own wall of one. */
  List<Due> due(Instant now) {
    return db.sql(
            """
            select org_id, id from sandbox_notice
             where due_at <= :now
             order by due_at
             limit 100
            """)
        .param("now", Timestamp.from(now))
        .query((row, index) ->
            new Due(
                new OrganizationId(row.getObject("org_id", UUID.class)),
                row.getObject("id", UUID.class)))
        .list();
  }

  /**
   * Takes one for sending, if it is still its turn; when nothing becomes of it, it is due again.
   */
  Optional<Notice> take(UUID id, Instant now, Instant again) {
    return db.sql(
            """
            update sandbox_notice n
               set due_at = :again, tries = n.tries + 1
              from sandbox_payment p
             where n.org_id = :org and n.id = :id and n.due_at <= :now
               and p.org_id = n.org_id and p.id = n.payment_id
            returning n.id, n.event_id, n.forged, n.tries, p.merchant_id, p.idempotency_key,
                      p.paid_amount is not null as paid
            """)
        .param("again", Timestamp.from(again))
        .param("org", here.organization().value())
        .param("id", id)
        .param("now", Timestamp.from(now))
        .query((row, index) ->
            new Notice(
                row.getObject("id", UUID.class),
                row.getString("event_id"),
                row.getBoolean("forged"),
                row.getInt("tries"),
                row.getObject("merchant_id", UUID.class),
                row.getString("idempotency_key"),
                row.getBoolean("paid")))
        .optional();
  }

  /** Received, or given up, or to be tried again at a time. */
  void sent(UUID id, @Nullable Instant again) {
    db.sql(
            """
            update sandbox_notice set due_at = :again where org_id = :org and id = :id
            """)
        .param("again", again == null ? null : Timestamp.from(again))
        .param("org", here.organization().value())
        .param("id", id)
        .update();
  }
}
