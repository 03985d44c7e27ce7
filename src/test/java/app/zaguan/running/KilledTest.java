package app.zaguan.running;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.SeenPage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
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

  /** Every second step of a payment; every one with {@code -Dzaguan.cuts=all}. */
  private static final int STRIDE = "all".equals(System.getProperty("zaguan.cuts")) ? 2 : 4;

  /** Of a mail every fourth: after each cut a timer has to be missed before it is taken over. */
  private static final int MAIL_STRIDE = 2 * STRIDE * STRIDE / 4;

  private final Cluster cluster = new Cluster();
  private final Wire wire = new Wire(cluster.port());
  private final GreenMail post =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private Path data;
  private Node node;
  private Shop shop;

  @BeforeAll
  void open(@TempDir Path made) {
    data = made;
    post.start();
    start();
    shop = new Shop(node);
  }

  @AfterAll
  void close() {
    node.close();
    wire.close();
    post.stop();
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
            "--spring.datasource.hikari.connection-timeout=300",
            "--db-scheduler.polling-interval=200ms",
            "--db-scheduler.heartbeat-interval=1s",
            "--zaguan.smtp.host=127.0.0.1",
            "--zaguan.smtp.port=" + post.getSmtp().getPort(),
            "--zaguan.smtp.tls=NONE",
            "--zaguan.smtp.from=correo@zaguan.example");
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

  @Test
  void moneyIsTakenOnceWhereverItsPaymentBreaks() {
    var point = 1;
    Wire.Knife knife;
    do {
      var id = shop.issued();
      shop.carmen().get(Shop.payments(id));
      knife = wire.cut("tenant_begin", point, () -> {});
      shop.carmen().form(Shop.payments(id)).submit();
      mend();
      assertPaidOnceInTheEnd(id);
      point += STRIDE;
    } while (knife.used());
    assertThat(point).as("steps of beginning to pay").isGreaterThan(20);
  }

  @Test
  void moneyIsTakenOnceWhereverItsReturnBreaks() {
    var point = 1;
    Wire.Knife knife;
    do {
      var id = shop.issued();
      shop.carmen().get(Shop.payments(id));
      var gateway = shop.carmen().form(Shop.payments(id)).submit();
      knife = wire.cut("tenant_begin", point, () -> {});
      choose(gateway);
      mend();
      assertPaidOnceInTheEnd(id);
      point += 3 * STRIDE;
    } while (knife.used());
    assertThat(point).as("steps of choosing and coming back").isGreaterThan(30);
  }

  @Test
  void aMailLeavesOnceWhereverItsWayBreaks() {
    var point = 1;
    var unclear = 0;
    Wire.Knife knife;
    do {
      var id = shop.issued();
      Node.await("the mails before", this::areAllOver);
      knife = wire.cut("handed_over_at is not null", point, () -> {});
      var cut = knife;
      shop.sendAsFarAsItGoes(id);
      Node.await("the mail or the cut", () -> cut.used() || areSent(id) || hurry());
      mend();
      Node.await("the mail's end", () -> areOver(id) || again());
      assertEachReceivedOnce(id);
      unclear += mails(id).contains("UNCLEAR") ? 1 : 0;
      point += MAIL_STRIDE;
    } while (knife.used());
    assertThat(point).as("steps of a mail").isGreaterThan(15);
    assertThat(unclear).as("cuts after which nobody knew").isLessThanOrEqualTo(2);
  }

  @Test
  void killedWhenTheInvoiceWasIssuedAndNobodyHeardOfIt() {
    var id = shop.draft();
    shop.ana().get("/invoices/" + id);
    killedAt("insert into number_series_year", 1, () -> shop.issueHere(id));

    assertThat(isDraft(id)).isTrue();
    shop.issue(id);
    assertIssuedOnce(id);
    assertNumbersFollow();
  }

  @Test
  void killedWhenTheGatewayHasTheMoneyAndNobodyHeardOfIt() {
    var id = shop.issued();
    shop.carmen().get(Shop.payments(id));
    var gateway = shop.carmen().form(Shop.payments(id)).submit();
    killedAt("update sandbox_payment", 5, () -> choose(gateway));

    assertThat(
            count(
                "select count(*) from sandbox_payment where paid_amount is not null"
                    + " and idempotency_key in (select id::text from payment_attempt"
                    + " where document_id = cast(? as uuid))",
                id))
        .as("taken by the gateway")
        .isEqualTo(1);
    assertPaidOnceInTheEnd(id);
  }

  @Test
  void killedWhenTheMailHasLeftAndNobodyHeardOfIt() {
    Node.await("the mails before", this::areAllOver);
    var id = shop.issued();
    killedAt(
        "set state = 'SENT'",
        0,
        () -> {
          shop.sendAsFarAsItGoes(id);
          Node.await("the kill", () -> node.failed() || hurry());
        });

    Node.await("the mail's end", () -> areOver(id) || again());
    assertEachReceivedOnce(id);
    assertThat(mails(id)).containsOnlyOnce("UNCLEAR");
    assertThat(shop.ana().get("/invoices/" + id).one("#mails").text()).contains("Sin confirmar");
  }

  /** Kills the process, not the test: what it was asked for gets no answer. */
  private void killedAt(String statement, int point, Runnable work) {
    var knife = wire.cut(statement, point, node::kill);
    try {
      work.run();
    } catch (UncheckedIOException noAnswer) {
      // of a process that is dead
    }
    Node.await("the kill", node::failed);
    assertThat(knife.used()).isTrue();
    wire.mend();
    start();
    shop = new Shop(node);
  }

  private void mend() {
    wire.mend();
    Node.await("the database's return", () -> node.status("/actuator/health") == 200);
  }

  private static void choose(SeenPage gateway) {
    gateway.form(gateway.path()).with("choice", "PAY").submit();
  }

  /** Carmen tries until it is paid, as far as she is let; the timers do the rest. */
  private void assertPaidOnceInTheEnd(String id) {
    Node.await("the money of " + id, () -> isSettled(id) || tried(id) && isSettled(id));
    hurry();
    assertThat(
            sum(
                "select sum(p.paid_amount) from sandbox_payment p join payment_attempt a"
                    + " on a.id::text = p.idempotency_key where a.document_id = cast(? as uuid)",
                id))
        .as("taken by the gateway")
        .isEqualByComparingTo("12.10");
    assertThat(sum("select settled from document_balance where document_id = cast(? as uuid)", id))
        .isEqualByComparingTo("12.10");
    assertThat(count("select count(*) from contact_credit where document_id = cast(? as uuid)", id))
        .isZero();
  }

  private boolean tried(String id) {
    waitLess();
    hurry();
    var page = shop.carmen().get(Shop.payments(id));
    var checkout = page.all("a[href*='/sandbox-gateway/']");
    if (!checkout.isEmpty()) {
      var gateway = shop.carmen().get(checkout.attr("href"));
      if (!gateway.all("[name=choice]").isEmpty()) {
        choose(gateway);
      }
    } else if (!page.all("form[action='" + Shop.payments(id) + "']").isEmpty()) {
      var gateway = page.form(Shop.payments(id)).submit();
      if (gateway.path().startsWith("/sandbox-gateway/")) {
        choose(gateway);
      }
    }
    return true;
  }

  private boolean isSettled(String id) {
    return count(
            "select count(*) from document_balance where document_id = cast(? as uuid)"
                + " and settled = total",
            id)
        == 1;
  }

  /** Two minutes pass for the payments that wait. */
  private void waitLess() {
    cluster
        .superuser()
        .sql(
            """
            update payment_attempt
               set created_at = created_at - interval '2 minutes', next_check_at = now()
             where closed_at is null
            """)
        .update();
  }

  /** The timers' turn is now. */
  private boolean hurry() {
    cluster
        .superuser()
        .sql(
            """
            update scheduled_tasks set execution_time = now()
             where not picked and task_name in ('outgoing-mail', 'payment-reconciler', 'sandbox-notices')
            """)
        .update();
    return false;
  }

  /** A lease passes, for mails that no worker has any more. */
  private boolean again() {
    cluster
        .superuser()
        .sql(
            """
            update outgoing_mail set next_attempt_at = now()
             where next_attempt_at > now()
               and exists (select from scheduled_tasks where task_name = 'outgoing-mail' and not picked)
            """)
        .update();
    return hurry();
  }

  /** Of every mail about a document, how it stands. */
  private List<String> mails(String id) {
    return cluster
        .superuser()
        .sql("select state from outgoing_mail where document_id = cast(? as uuid)")
        .param(id)
        .query(String.class)
        .list();
  }

  private boolean areSent(String id) {
    return mails(id).stream().allMatch("SENT"::equals);
  }

  private boolean areAllOver() {
    return cluster.count("select count(*) from outgoing_mail where next_attempt_at is not null")
            == 0
        || again();
  }

  private boolean areOver(String id) {
    return mails(id).stream().allMatch(it -> it.equals("SENT") || it.equals("UNCLEAR"));
  }

  /** Each of them was given to the mail server once. */
  private void assertEachReceivedOnce(String id) {
    var ids =
        cluster
            .superuser()
            .sql("select id::text from outgoing_mail where document_id = cast(? as uuid)")
            .param(id)
            .query(String.class)
            .list();
    assertThat(ids).isNotEmpty();
    for (var mail : ids) {
      var received =
          Arrays.stream(post.getReceivedMessages())
              .filter(it -> GreenMailUtil.getHeaders(it).contains("<" + mail + "@"))
              .count();
      assertThat(received).as(mail).isEqualTo(1);
    }
  }

  private BigDecimal sum(String sql, String id) {
    return cluster.superuser().sql(sql).param(id).query(BigDecimal.class).single();
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
