package app.zaguan.shared.metrics;

import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts rows for the metrics when they are asked for, over all organizations and behind the
 * worker's wall. No label names anybody.
 */
@Component
public class Tally {

  private final JdbcClient db;
  private final Here here;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Tally(JdbcClient db, Here here, Clock clock, TransactionTemplate transaction) {
    this.db = db;
    this.here = here;
    this.clock = clock;
    this.transaction = transaction;
  }

  /**
   * A figure, not a number while the database is away.
   *
   * @param sql gives one number of what the worker may see; {@code :now} is the time
   */
  public void gauge(MeterRegistry registry, String name, String state, String sql) {
    Gauge.builder(name, () -> count(sql)).tag("state", state).register(registry);
  }

  private double count(String sql) {
    try {
      return here.behind(
          Wall.worker(),
          Actor.product(),
          () ->
              transaction.execute(status ->
                  db.sql(sql)
                      .param("now", Timestamp.from(clock.instant()))
                      .query(Double.class)
                      .single()));
    } catch (DataAccessException | TransactionException away) {
      return Double.NaN;
    }
  }
}
