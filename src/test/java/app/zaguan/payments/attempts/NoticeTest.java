package app.zaguan.payments.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.documents.Standing;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.State;
import app.zaguan.payments.TestPayments;
import app.zaguan.payments.TestPayments.Bill;
import app.zaguan.payments.refunds.Refund;
import app.zaguan.payments.refunds.Refunding;
import app.zaguan.payments.sandbox.Signature;
import app.zaguan.payments.webhooks.WebhookAddress;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestClock;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.money.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What gateways tell by themselves: believed when signed, kept once, applied once. */
@RunningApplication
class NoticeTest {

  private static final Money EVERYTHING = Money.euros("121.00");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @Autowired TestHouse houses;
  @Autowired TestPayments bills;
  @Autowired TestClock clock;
  @Autowired Browser browser;
  @Autowired Reconciler reconciler;
  @Autowired Refunding refunding;

  @Test
  void fiftyAtOnceSettleOnce() throws Exception {
    var bill = paidAtTheGateway();
    var attempt = bills.attempt(bill).id();
    var calls = new ArrayList<Callable<Integer>>();
    for (var i = 0; i < 50; i++) {
      // every other one is the same notice again
      var event = i % 2 == 0 ? "evt_same" : "evt_" + i;
      calls.add(() -> bring(bill.house(), event, attempt));
    }

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : threads.invokeAll(calls)) {
        assertThat(answer.get()).isEqualTo(204);
      }
    }

    assertThat(bills.invoice(bill).standing()).isEqualTo(Standing.PAID);
    assertThat(bills.credits(bill.house())).isEmpty();
    assertThat(bills.tasks(bill.house())).isEmpty();
    assertThat(bills.events(bill.house())).hasSize(26).doesNotHaveDuplicates();
    assertThat(
            bills.column(
                bill.house(),
                """
                select act from audit_entry
                 where org_id = :org and act = 'payment.succeeded'
                """))
        .hasSize(1);
  }

  @Test
  void aNoticeOfMoneyThatWentBackAsksNothingMore() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "PAY");
    var id = bills.attempt(bill).id();
    houses.as(bill.house(), () -> refunding.refund(id, EVERYTHING, Refund.Kind.HAND, ""));

    bring(bill.house(), "evt_late", id);

    assertThat(bills.attempt(bill).state()).isInstanceOf(State.Refunded.class);
    assertThat(bills.attempt(bill).nextCheckAt()).isNull();
  }

  @Test
  void aWrongSignatureIsRefusedAndNothingIsKept() {
    var bill = paidAtTheGateway();
    var body = body("evt_1", bills.attempt(bill).id());

    assertThat(send(bill.house(), body, "wrong secret")).isEqualTo(401);
    assertThat(post(address(bill.house()).path(), body, null)).isEqualTo(401);

    assertThat(bills.events(bill.house())).isEmpty();
    assertThat(bills.attempt(bill).isOpen()).isTrue();
  }

  @Test
  void aChangedBodyIsRefused() {
    var bill = paidAtTheGateway();
    var secret = bills.account(bill.house()).webhookSecret();
    var attempt = bills.attempt(bill).id();
    var signature = Signature.header(secret, clock.instant(), bytes(body("evt_1", attempt)));

    assertThat(post(address(bill.house()).path(), body("evt_2", attempt), signature))
        .isEqualTo(401);
  }

  @Test
  void anOldNoticeSentAgainByOthersIsRefused() {
    var bill = paidAtTheGateway();
    var body = body("evt_1", bills.attempt(bill).id());
    var secret = bills.account(bill.house()).webhookSecret();
    var signature = Signature.header(secret, clock.instant(), bytes(body));

    clock.forward(Duration.ofMinutes(6));

    assertThat(post(address(bill.house()).path(), body, signature)).isEqualTo(401);
  }

  @Test
  void withoutASecretEveryNoticeIsRefused() {
    var bill = paidAtTheGateway();
    var secret = bills.account(bill.house()).webhookSecret();
    bills.change(
        bill.house(),
        "update gateway_account set webhook_secret = null where org_id = :org",
        Map.of());

    assertThat(send(bill.house(), body("evt_1", bills.attempt(bill).id()), secret)).isEqualTo(401);
    assertThat(send(bill.house(), body("evt_1", bills.attempt(bill).id()), "")).isEqualTo(401);
  }

  @Test
  void anAccountThatIsNotThereIsNotFound() {
    var house = houses.found();
    var other = houses.found();
    var mine = address(house);
    var crossed = new WebhookAddress("sandbox", house.organization(), address(other).account());
    var gateway = new WebhookAddress("stripe", house.organization(), mine.account());

    assertThat(post(crossed.path(), "{}", null)).isEqualTo(404);
    assertThat(post(gateway.path(), "{}", null)).isEqualTo(404);
    assertThat(post("/webhooks/sandbox/nobody", "{}", null)).isEqualTo(404);
    assertThat(post("/webhooks/", "{}", null)).isEqualTo(404);
  }

  @Test
  void aBodyBeyondTheLimitIsRefused() {
    var house = houses.found();

    assertThat(post(address(house).path(), "x".repeat(70_000), null)).isEqualTo(413);
  }

  @Test
  void anotherOrganizationsAttemptIsNobodysHere() {
    var bill = paidAtTheGateway();
    var other = houses.found();

    assertThat(bring(other, "evt_1", bills.attempt(bill).id())).isEqualTo(204);

    assertThat(bills.attempt(bill).isOpen()).isTrue();
    assertThat(bills.events(other)).containsExactly("evt_1");
    assertThat(bills.events(bill.house())).isEmpty();
  }

  @Test
  void aNoticeIsBelievedOnlyInWhomItIsAbout() {
    var bill = bills.bill();
    bills.begin(bills.payer(browser, bill), bill);

    assertThat(bring(bill.house(), "evt_1", bills.attempt(bill).id())).isEqualTo(204);

    assertThat(bills.attempt(bill).state()).isEqualTo(new State.AwaitingPayer());
  }

  @Test
  void aNoticeIsNotLostWhenTheGatewayDoesNotAnswerTheQuestionAfterIt() {
    var bill = paidAtTheGateway();
    var attempt = bills.attempt(bill).id();
    silence(bill, Duration.ofMinutes(1));

    assertThat(bring(bill.house(), "evt_1", attempt)).isEqualTo(204);
    assertThat(bring(bill.house(), "evt_1", attempt)).isEqualTo(204);
    assertThat(bills.attempt(bill).isOpen()).isTrue();
    clock.forward(Duration.ofMinutes(2));
    reconciler.work();

    assertThat(bills.invoice(bill).standing()).isEqualTo(Standing.PAID);
  }

  @Test
  void aNoticeAboutOneThatHadEndedIsFollowedUpToo() {
    var bill = bills.bill();
    var page = bills.pay(bills.payer(browser, bill), bill, "LATE");
    page.form(page.path() + "/cancellation").submit();
    clock.forward(Duration.ofSeconds(30));
    silence(bill, Duration.ofMinutes(1));

    assertThat(bring(bill.house(), "evt_1", bills.attempt(bill).id())).isEqualTo(204);
    assertThat(bills.credits(bill.house())).isEmpty();
    clock.forward(Duration.ofMinutes(3));
    reconciler.work();

    assertThat(bills.credits(bill.house())).containsExactly("LATE 121.00 EUR");
  }

  /** Paid at the gateway, and its notice was a forged one: nobody here knows. */
  private Bill paidAtTheGateway() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "FORGED");
    assertThat(bills.attempt(bill).isOpen()).isTrue();
    return bill;
  }

  private void silence(Bill bill, Duration length) {
    bills.change(
        bill.house(),
        "update sandbox_merchant set mute_until = :until where org_id = :org",
        Map.of("until", java.sql.Timestamp.from(clock.instant().plus(length))));
  }

  private int bring(House house, String event, AttemptId attempt) {
    return send(house, body(event, attempt), bills.account(house).webhookSecret());
  }

  private int send(House house, String body, String secret) {
    // HMAC has no empty key
    var key = secret.isEmpty() ? "\0" : secret;
    var signature = Signature.header(key, clock.instant(), bytes(body));
    return post(address(house).path(), body, signature);
  }

  private WebhookAddress address(House house) {
    return new WebhookAddress("sandbox", house.organization(), bills.account(house).id());
  }

  private int post(String path, String body, String signature) {
    var request =
        HttpRequest.newBuilder(URI.create(browser.address(path)))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    if (signature != null) {
      request.header(Signature.HEADER, signature);
    }
    try {
      return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String body(String event, AttemptId attempt) {
    return "{\"id\":\"%s\",\"type\":\"payment.paid\",\"key\":\"%s\"}".formatted(event, attempt);
  }

  private static byte[] bytes(String body) {
    return body.getBytes(StandardCharsets.UTF_8);
  }
}
