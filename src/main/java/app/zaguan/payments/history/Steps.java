package app.zaguan.payments.history;

import app.zaguan.payments.AttemptId;
import app.zaguan.shared.Ids;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What happened to payments, for staff to read. All SQL about it. */
@Repository
@Transactional
public class Steps {

  private final JdbcClient db;
  private final Here here;
  private final Clock clock;
  private final Ids ids;

  Steps(JdbcClient db, Here here, Clock clock, Ids ids) {
    this.db = db;
    this.here = here;
    this.clock = clock;
    this.ids = ids;
  }

  /** In the name of whoever acts. */
  public void add(AttemptId attempt, Step.Kind kind, String detail) {
    if (here.actor().kind() == Actor.Kind.PRODUCT && again(attempt, kind, detail)) {
      return;
    }
    db.sql(
            """
            insert into payment_step
              (org_id, id, attempt_id, kind, detail, actor_kind, actor_name, at, last_at)
            values (:org, :id, :attempt, :kind, :detail, :actor, :name, :now, :now)
            """)
        .param("org", here.organization().value())
        .param("id", ids.next())
        .param("attempt", attempt.value())
        .param("kind", kind.name())
        .param("detail", detail)
        .param("actor", here.actor().kind().name())
        .param("name", here.actor().name())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** The timer that hears the same again adds nothing but the hour. */
  private boolean again(AttemptId attempt, Step.Kind kind, String detail) {
    return db.sql(
                """
                update payment_step set times = times + 1, last_at = :now
                 where org_id = :org and attempt_id = :attempt and kind = :kind
                   and detail = :detail and actor_kind = 'PRODUCT'
                   and id = (select id from payment_step
                              where org_id = :org and attempt_id = :attempt
                              order by id desc limit 1)
                """)
            .param("now", Timestamp.from(clock.instant()))
            .param("org", here.organization().value())
            .param("attempt", attempt.value())
            .param("kind", kind.name())
            .param("detail", detail)
            .update()
        == 1;
  }

  /** The oldest first; what the gateway told by itself stands among them. */
  @Transactional(readOnly = true)
  public List<Step> of(AttemptId attempt) {
    return db.sql(
            """
            select kind, detail, actor_kind, actor_name, at, times, last_at
              from (select id, kind, detail, actor_kind, actor_name, at, times, last_at
                      from payment_step
                     where org_id = :org and attempt_id = :attempt
                    union all
                    select id, 'NOTICE', kind, 'PRODUCT', '', received_at, 1, received_at
                      from payment_event
                     where org_id = :org and attempt_id = :attempt) as step
             order by id
            """)
        .param("org", here.organization().value())
        .param("attempt", attempt.value())
        .query((row, index) ->
            new Step(
                Step.Kind.valueOf(row.getString("kind")),
                row.getString("detail"),
                Actor.Kind.valueOf(row.getString("actor_kind")),
                row.getString("actor_name"),
                row.getTimestamp("at").toInstant(),
                row.getInt("times"),
                row.getTimestamp("last_at").toInstant()))
        .list();
  }
}
