package app.zaguan.payments.sandbox.simulator;

import app.zaguan.payments.sandbox.Loopback;
import app.zaguan.payments.sandbox.Signature;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Sends the sandbox's notices to those it concerns, signed, and again until they are received. */
@Component
public class Messenger {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int TRIES = 8;

  private final Notices notices;
  private final Merchants merchants;
  private final Loopback loopback;
  private final Here here;
  private final TransactionTemplate transaction;
  private final JsonMapper json;
  private final Clock clock;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .proxy(HttpClient.Builder.NO_PROXY)
          .connectTimeout(PATIENCE)
          .build();

  Messenger(
      Notices notices,
      Merchants merchants,
      Loopback loopback,
      Here here,
      TransactionTemplate transaction,
      JsonMapper json,
      Clock clock) {
    this.notices = notices;
    this.merchants = merchants;
    this.loopback = loopback;
    this.here = here;
    this.transaction = transaction;
    this.json = json;
    this.clock = clock;
  }

  /** Sends all whose turn it is. To be called with no transaction running. */
  public void sendDue() {
    var due =
        here.behind(
            Wall.worker(),
            Actor.product(),
            () ->
                Objects.requireNonNull(
                    transaction.execute(status -> notices.due(clock.instant()))));
    due.forEach(it -> here.behind(Wall.entry(it.organization()), Actor.product(), () -> send(it)));
  }

  private void send(Notices.Due due) {
    var now = clock.instant();
    Objects.requireNonNull(
            transaction.execute(status -> notices.take(due.id(), now, now.plus(PATIENCE))))
        .ifPresent(it -> send(due.id(), it, now));
  }

  private void send(UUID id, Notices.Notice notice, Instant now) {
    var isReceived = post(notice);
    var again =
        isReceived || notice.forged() || notice.tries() >= TRIES
            ? null
            : now.plus(wait(notice.tries()));
    transaction.executeWithoutResult(status -> notices.sent(id, again));
  }

  private static Duration wait(int tries) {
    return PATIENCE.multipliedBy(1L << tries);
  }

  private boolean post(Notices.Notice notice) {
    var merchant = merchants.get(notice.merchant());
    var body = body(notice);
    var secret = notice.forged() ? "somebody else's secret" : merchant.secret();
    var request =
        HttpRequest.newBuilder(loopback.address(merchant.webhookPath()))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header(Signature.HEADER, Signature.header(secret, clock.instant(), body))
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    var status = status(request);
    return status != null && status / 100 == 2;
  }

  private byte[] body(Notices.Notice notice) {
    return json.writeValueAsBytes(
        Map.of(
            "id", notice.event(),
            "type", notice.paid() ? "payment.paid" : "payment.declined",
            "key", notice.key()));
  }

  private @Nullable Integer status(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
