package app.zaguan.identity.people;

import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes away, once a night, what opens nothing any more: sessions, reset tokens, old failures. */
@Configuration(proxyBeanMethods = false)
class Tidying {

  /** What is over stays that long, for whoever wants to understand yesterday. */
  private static final Duration KEPT = Duration.ofDays(2);

  @Bean
  Task<Void> tidyIdentity(Here here, TransactionTemplate transaction, JdbcClient db, Clock clock) {
    return Tasks.recurring("tidy-identity", new Daily(LocalTime.of(3, 20)))
        .execute((instance, context) -> {
          var before = Timestamp.from(clock.instant().minus(KEPT));
          here.behind(
              Wall.entry(),
              Actor.product(),
              () -> transaction.executeWithoutResult(status -> tidy(db, before)));
        });
  }

  static void tidy(JdbcClient db, Timestamp before) {
    db.sql("delete from user_session where expires_at < :before").param("before", before).update();
    db.sql("delete from user_token where expires_at < :before").param("before", before).update();
    db.sql("delete from throttle where last_failure_at < :before").param("before", before).update();
  }
}
