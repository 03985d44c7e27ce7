package app.zaguan.payments.tasks;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.identity.Auditing;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.attempts.Attempt;
import app.zaguan.shared.Ids;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What staff must look at, and that they did. All SQL about it. */
@Repository
@Transactional
public class StaffTasks {

  private final JdbcClient db;
  private final Here here;
  private final Auditing auditing;
  private final Clock clock;
  private final Ids ids;

  StaffTasks(JdbcClient db, Here here, Auditing auditing, Clock clock, Ids ids) {
    this.db = db;
    this.here = here;
    this.auditing = auditing;
    this.clock = clock;
    this.ids = ids;
  }

  /** The tasks still to be done, the oldest first. */
  @Transactional(readOnly = true)
  public List<StaffTask> open() {
    return db.sql(
            """
            select t.id, t.kind, t.attempt_id, t.document_id, t.contact_id, t.amount, t.currency,
                   t.created_at, t.done_at, t.done_by, t.outcome, p.document_number, p.payer_name
              from staff_task t
              join payment_attempt p on p.org_id = t.org_id and p.id = t.attempt_id
             where t.org_id = :org and t.done_at is null
             order by t.id
             limit 100
            """)
        .param("org", here.organization().value())
        .query((row, index) -> task(row))
        .list();
  }

  @Transactional(readOnly = true)
  public int count() {
    return db.sql(
            """
            select count(*) from staff_task where org_id = :org and done_at is null
            """)
        .param("org", here.organization().value())
        .query(Integer.class)
        .single();
  }

  /** About one payment, the oldest first. */
  @Transactional(readOnly = true)
  public List<StaffTask> of(AttemptId attempt) {
    return db.sql(
            """
            select t.id, t.kind, t.attempt_id, t.document_id, t.contact_id, t.amount, t.currency,
                   t.created_at, t.done_at, t.done_by, t.outcome, p.document_number, p.payer_name
              from staff_task t
              join payment_attempt p on p.org_id = t.org_id and p.id = t.attempt_id
             where t.org_id = :org and t.attempt_id = :attempt
             order by t.id
            """)
        .param("org", here.organization().value())
        .param("attempt", attempt.value())
        .query((row, index) -> task(row))
        .list();
  }

  @Transactional(readOnly = true)
  public StaffTask get(UUID id) {
    return db.sql(
            """
            select t.id, t.kind, t.attempt_id, t.document_id, t.contact_id, t.amount, t.currency,
                   t.created_at, t.done_at, t.done_by, t.outcome, p.document_number, p.payer_name
              from staff_task t
              join payment_attempt p on p.org_id = t.org_id and p.id = t.attempt_id
             where t.org_id = :org and t.id = :id
            """)
        .param("org", here.organization().value())
        .param("id", id)
        .query((row, index) -> task(row))
        .optional()
        .orElseThrow(() -> new NotFound(id));
  }

  /**
   * Somebody saw to it, and how: in the transaction of what was done about it, after everything
   * that is locked there, so that of two at once one does it.
   *
   * @throws app.zaguan.shared.Refused where somebody else was first
   */
  public void done(UUID id, String outcome) {
    var done =
        db.sql(
                """
                update staff_task
                   set done_at = :now, done_by = :by, outcome = :outcome
                 where org_id = :org and id = :id and done_at is null
                """)
            .param("now", Timestamp.from(clock.instant()))
            .param("by", here.actor().name())
            .param("outcome", outcome)
            .param("org", here.organization().value())
            .param("id", id)
            .update();
    if (done == 0) {
      get(id).refuseUnlessOpen();
    }
    auditing.record("payment.task-done", "staff_task", id, Map.of("outcome", outcome));
  }

  private static StaffTask task(ResultSet row) throws SQLException {
    var done = row.getTimestamp("done_at");
    return new StaffTask(
        row.getObject("id", UUID.class),
        StaffTask.Kind.valueOf(row.getString("kind")),
        new AttemptId(row.getObject("attempt_id", UUID.class)),
        new DocumentId(row.getObject("document_id", UUID.class)),
        new ContactId(row.getObject("contact_id", UUID.class)),
        row.getString("document_number"),
        row.getString("payer_name"),
        new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
        row.getTimestamp("created_at").toInstant(),
        done == null ? null : done.toInstant(),
        row.getString("done_by"),
        row.getString("outcome"));
  }

  /** Once per attempt and kind, however often it is noticed. */
  public void add(StaffTask.Kind kind, Attempt attempt, Money amount, Instant now) {
    db.sql(
            """
            insert into staff_task
              (org_id, id, kind, attempt_id, document_id, contact_id, amount, currency, created_at)
            values (:org, :id, :kind, :attempt, :document, :contact, :amount, :currency, :now)
            on conflict (org_id, attempt_id, kind) do nothing
            """)
        .param("org", here.organization().value())
        .param("id", ids.next())
        .param("kind", kind.name())
        .param("attempt", attempt.id().value())
        .param("document", attempt.document().value())
        .param("contact", attempt.contact().value())
        .param("amount", amount.amount())
        .param("currency", amount.currency().getCurrencyCode())
        .param("now", Timestamp.from(now))
        .update();
  }
}
