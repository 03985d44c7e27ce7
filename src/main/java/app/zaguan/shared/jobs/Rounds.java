package app.zaguan.shared.jobs;

import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works queues off, a round at a time: whose turn it is, of all organizations, then each row behind
 * the wall of its own.
 */
@Component
public class Rounds {

  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

  private static final int SIZE = 200;

  private final JdbcClient db;
  private final Here here;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Rounds(JdbcClient db, Here here, Clock clock, TransactionTemplate transaction) {
    this.db = db;
    this.here = here;
    this.clock = clock;
    this.transaction = transaction;
  }

  /**
   * Gives every row whose turn it is to a worker, which runs with no transaction begun. One that
   * cannot be worked on does not keep the others waiting.
   */
  public void work(Queue queue, Executor executor, Consumer<Due> worker) {
    here.behind(Wall.worker(), Actor.product(), () -> due(queue))
        .forEach(it -> executor.execute(() -> work(queue, it, worker)));
  }

  private List<Due> due(Queue queue) {
    return Objects.requireNonNull(
        transaction.execute(status ->
            db.sql(
                    "select org_id, id from %s where %s <= :now order by %<s limit :most"
                        .formatted(queue.table(), queue.turn()))
                .param("now", Timestamp.from(clock.instant()))
                .param("most", SIZE)
                .query((row, index) -> Due.of(row))
                .list()));
  }

  private void work(Queue queue, Due due, Consumer<Due> worker) {
    try {
      here.behind(Wall.staff(due.organization()), Actor.product(), () -> worker.accept(due));
    } catch (RuntimeException e) {
      LOG.error("{} {} could not be worked on", queue.table(), due.id(), e);
    }
  }
}
