package app.zaguan.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cut off from its database between any two statements, or killed there: when it is back, nothing
 * is lost and nothing doubled.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledTest {

  private final Cluster cluster = new Cluster();
  private final Wire wire = new Wire(cluster.port());
  private Path data;
  private Node node;
  private Shop shop;

  @BeforeAll
  void open(@TempDir Path made) {
    data = made;
    start();
    shop = new Shop(node);
  }

  @AfterAll
  void close() {
    node.close();
    wire.close();
    cluster.close();
  }

  private void start() {
    node = Node.start(data, settings());
  }

  private List<String> settings() {
    var own =
        Stream.of(
            "--zaguan.sample=true",
            "--server.address=127.0.0.1",
            "--spring.datasource.hikari.connection-timeout=300");
    return Stream.concat(own, Cluster.settings(wire.port()).stream()).toList();
  }

  /**
   * The point after each statement is the point before the next one: half of them is all of them.
   */
  @Test
  void anInvoiceIsIssuedWholeOrNotAtAll() {
    var drafts = 0;
    var knife = (Wire.Knife) null;
    var point = 1;
    do {
      var id = shop.draft();
      shop.ana().get("/invoices/" + id);
      knife = wire.cut("tenant_begin", point, () -> {});
      var answer = shop.issueHere(id);
      mend();
      assertThat(answer.status()).as("cut at %s: %s", point, node.said()).isIn(200, 503);
      if (isDraft(id)) {
        drafts++;
        shop.issue(id);
      }
      assertIssuedOnce(id);
      point += 2;
    } while (knife.used());

    assertThat(drafts).as("cuts before it was issued").isBetween(10, point);
    assertThat(point).as("cuts after it was issued").isGreaterThan(2 * drafts + 3);
    assertNumbersFollow();
  }

  private void mend() {
    wire.mend();
    Node.await("the database's return", () -> node.status("/actuator/health") == 200);
  }

  private boolean isDraft(String id) {
    return count("select count(*) from document where id = cast(? as uuid) and state = 'DRAFT'", id)
        == 1;
  }

  private void assertIssuedOnce(String id) {
    for (var one :
        List.of(
            "document where id = cast(? as uuid) and state = 'ISSUED' and number is not null",
            "document_balance where document_id = cast(? as uuid)",
            "document_revision where document_id = cast(? as uuid)",
            "document_event where document_id = cast(? as uuid) and kind = 'ISSUED'")) {
      assertThat(count("select count(*) from " + one, id)).as(one).isEqualTo(1);
    }
  }

  /** Each number once, and none left out, in the order of the invoices' dates. */
  private void assertNumbersFollow() {
    var gaps =
        cluster.count(
            """
            select count(*) from (
              select number_order - lag(number_order) over (partition by org_id, left(number, 4)
                       order by number_order) as step
                from document where type = 'INVOICE' and state = 'ISSUED') x
             where step <> 1
            """);
    assertThat(gaps).isZero();
  }

  private int count(String sql, String id) {
    return cluster.superuser().sql(sql).param(id).query(Integer.class).single();
  }
}
