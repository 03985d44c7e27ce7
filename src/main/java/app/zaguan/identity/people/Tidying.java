package app.zaguan.identity.people;

import app.zaguan.identity.OrganizationNight;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.tenancy.Wall;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes away what opens nothing any more: sessions, reset tokens, old failures; and tells the other
 * modules, organization by organization, that it is their time to.
 */
@Component
class Tidying {

  /** What is over stays that long, for whoever wants to understand yesterday. */
  private static final Duration KEPT = Duration.ofDays(2);

  private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);

  private final JdbcClient db;
  private final Here here;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Tidying(
      JdbcClient db,
      Here here,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.here = here;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  void tidy() {
    var before = clock.instant().minus(KEPT);
    inside(Wall.entry(), () -> tidy(before));
    for (var organization : organizations()) {
      try {
        inside(
            Wall.entry(organization),
            () -> events.publishEvent(new OrganizationNight(organization, before)));
      } catch (RuntimeException e) {
        // the others have their night all the same
        LOG.error("Tidying up at {} did not work", organization, e);
      }
    }
  }

  private void tidy(Instant moment) {
    var before = Timestamp.from(moment);
    db.sql("delete from user_session where expires_at < :before").param("before", before).update();
    db.sql("delete from user_token where expires_at < :before").param("before", before).update();
    db.sql("delete from sign_up where expires_at < :before").param("before", before).update();
    db.sql("delete from throttle where last_failure_at < :before").param("before", before).update();
  }

  private List<OrganizationId> organizations() {
    return here.behind(
        Wall.entry(),
        Actor.product(),
        () ->
            Objects.requireNonNull(
                transaction.execute(status ->
                    db
                        .sql("select id from organization order by id")
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(OrganizationId::new)
                        .toList())));
  }

  private void inside(Wall wall, Runnable work) {
    here.behind(
        wall, Actor.product(), () -> transaction.executeWithoutResult(status -> work.run()));
  }
}
