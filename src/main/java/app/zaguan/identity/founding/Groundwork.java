package app.zaguan.identity.founding;

import app.zaguan.identity.Auditing;
import app.zaguan.identity.OrganizationFounded;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.tenancy.Wall;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What an organization has from its first day: laid down whole and once, behind its own wall. That
 * is another transaction than the one that makes the organization, and we may die between the two:
 * so whoever comes in has it laid down where it is missing. That it was is told by the trail, which
 * is written with it and never loses a row.
 */
@Service
public class Groundwork {

  private final JdbcClient db;
  private final Here here;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Auditing auditing;

  Groundwork(
      JdbcClient db,
      Here here,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      Auditing auditing) {
    this.db = db;
    this.here = here;
    this.transaction = transaction;
    this.events = events;
    this.auditing = auditing;
  }

  /** Lays it down, unless it is there. To be called with no transaction running. */
  public void lay(OrganizationId organization, Actor actor) {
    here.behind(
        Wall.staff(organization),
        actor,
        () -> transaction.executeWithoutResult(status -> layWhereMissing(organization)));
  }

  private void layWhereMissing(OrganizationId organization) {
    if (isLaid(organization)) {
      return;
    }
    lock(organization);
    if (!isLaid(organization)) {
      auditing.record("organization.founded", "organization", organization.value(), Map.of());
      events.publishEvent(new OrganizationFounded(organization));
    }
  }

  private boolean isLaid(OrganizationId organization) {
    return db.sql(
            """
            select exists (select from audit_entry
                            where org_id = :org and subject_id = :org
                              and act = 'organization.founded')
            """)
        .param("org", organization.value())
        .query(Boolean.class)
        .single();
  }

  /** Of two who come in at once, one lays it down and the other finds it. */
  private void lock(OrganizationId organization) {
    db.sql("select id from organization where id = :org for update")
        .param("org", organization.value())
        .query()
        .singleRow();
  }
}
