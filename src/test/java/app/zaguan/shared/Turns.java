package app.zaguan.shared;

import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.tenancy.Wall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes certain in which order things happen that happen at once. */
@TestComponent
public class Turns {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final TestHouse houses;
  private final JdbcClient db;

  Turns(TestHouse houses, JdbcClient db) {
    this.houses = houses;
    this.db = db;
  }

  /**
   * A transaction locks something. Others begin, each once the one before it has come to wait
   * behind that lock, or has ended. When all are there something happens in that transaction, and
   * it ends.
   *
   * @param lock a select for update that names the organization as {@code :org}
   * @return what the others gave back
   */
  public <T> List<T> whileLocked(
      House house, String lock, Runnable meanwhile, List<Callable<T>> others) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var begun =
          houses.inside(
              Wall.staff(house.organization()),
              house.actor(),
              () -> {
                lock(house, lock);
                var all = new ArrayList<Future<T>>();
                for (var other : others) {
                  all.add(threads.submit(other));
                  untilTheyWait(all);
                }
                meanwhile.run();
                return all;
              });
      return results(begun);
    }
  }

  private void lock(House house, String lock) {
    var rows =
        db.sql(lock)
            .param("org", house.organization().value())
            .query((row, index) -> row.getString(1))
            .list();
    if (rows.isEmpty()) {
      throw new AssertionError("nothing was locked by " + lock);
    }
  }

  private void untilTheyWait(List<? extends Future<?>> others) {
    var late = System.nanoTime() + PATIENCE.toNanos();
    while (waiting() < others.stream().filter(it -> !it.isDone()).count()) {
      if (System.nanoTime() > late) {
        throw new AssertionError("they neither wait nor end");
      }
      Thread.onSpinWait();
    }
  }

  /** How many wait for this transaction, or for one that does. */
  private int waiting() {
    return db.sql(
            """
            with recursive behind (pid) as (
              select pg_backend_pid()
              union
              select l.pid
                from pg_locks l
                join behind b on b.pid = any (pg_blocking_pids(l.pid))
               where not l.granted
            )
            select count(*) - 1 from behind
            """)
        .query(Integer.class)
        .single();
  }

  private static <T> List<T> results(List<Future<T>> begun)
      throws InterruptedException, ExecutionException {
    var results = new ArrayList<T>();
    for (var each : begun) {
      results.add(each.get());
    }
    return results;
  }
}
