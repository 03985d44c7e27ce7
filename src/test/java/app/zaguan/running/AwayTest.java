package app.zaguan.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the application stands on gives way: the database is away, still or slow. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwayTest {

  private final Cluster cluster = new Cluster();
  private final Wire wire = new Wire(cluster.port());
  private Path data;
  private Node node;
  private Shop shop;

  @BeforeAll
  void open(@TempDir Path made) {
    data = made;
    var own = Stream.of("--zaguan.sample=true", "--server.address=127.0.0.1");
    node = Node.start(data, Stream.concat(own, Cluster.settings(wire.port()).stream()).toList());
    shop = new Shop(node);
  }

  @AfterEach
  void mend() {
    wire.mend();
  }

  @AfterAll
  void close() {
    node.close();
    wire.close();
    cluster.close();
  }

  @Test
  void whileTheDatabaseIsAwayVisitorsReadThatAndAfterwardsAllGoesOn() {
    var id = shop.draft();
    shop.ana().get("/invoices/" + id);
    var issuance = shop.ana().form("/invoices/" + id + "/issuance");
    wire.away();
    var end = Instant.now().plusSeconds(10);
    while (Instant.now().isBefore(end)) {
      var begun = Instant.now();
      var page = issuance.submit();
      assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
      assertThat(page.status()).isEqualTo(503);
      assertThat(page.text()).contains("Volvemos enseguida");
      shop.ana().get("/invoices");
      assertThat(node.status("/actuator/health/readiness")).isEqualTo(503);
      assertThat(node.status("/actuator/health/liveness")).isEqualTo(200);
    }
    var back = now();
    wire.mend();

    Node.await("the page", () -> shop.ana().get("/invoices/" + id).status() == 200);
    assertThat(shop.ana().get("/invoices/" + id).text()).contains("Borrador");
    assertThat(shop.issue(id).text()).contains("12,10");
    Node.await(
        "the timers",
        () ->
            cluster.count(
                    "select count(*) from scheduled_tasks where task_name in ('outgoing-mail',"
                        + " 'payment-reconciler') and last_success > '"
                        + back
                        + "'")
                == 2);
  }

  @Test
  void aDatabaseThatStandsStillHoldsNobodyForLong() {
    assertThat(shop.ana().get("/invoices").status()).isEqualTo(200);
    wire.still();

    var begun = Instant.now();
    assertThat(shop.ana().get("/invoices").status()).isEqualTo(503);
    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(25));

    wire.mend();
    Node.await("the page", () -> shop.ana().get("/invoices").status() == 200);
  }

  @Test
  void aSlowDatabaseIsWaitedFor() {
    wire.slow(Duration.ofMillis(100));

    assertThat(shop.ana().get("/invoices").status()).isEqualTo(200);
  }

  private String now() {
    return cluster.superuser().sql("select now()::text").query(String.class).single();
  }
}
