package app.zaguan.payments.sandbox;

import app.zaguan.payments.gateways.Account;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Speaks HTTP with the sandbox, and waits only so long. The credentials are its API key. */
@Component
class SandboxClient {

  private static final String PAYMENTS = "/sandbox-gateway/api/payments";

  private final Loopback loopback;
  private final Duration patience;
  private final HttpClient http;

  SandboxClient(Loopback loopback, @Value("${zaguan.gateway-timeout:8s}") Duration patience) {
    this.loopback = loopback;
    this.patience = patience;
    http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(patience)
            .build();
  }

  /** What came back. */
  sealed interface Reply {

    record Said(int status, byte[] body) implements Reply {}

    /** Nothing did, in time: it may have been heard all the same. */
    record Nothing(String why) implements Reply {}
  }

  Reply get(Account account, String path) {
    return send(request(account, path).GET());
  }

  Reply post(Account account, String path, byte[] body) {
    var request = request(account, path).header("Content-Type", "application/json");
    return send(request.POST(BodyPublishers.ofByteArray(body)));
  }

  private HttpRequest.Builder request(Account account, String path) {
    return HttpRequest.newBuilder(loopback.address(PAYMENTS + path))
        .timeout(patience)
        .header("Authorization", "Bearer " + account.credentials());
  }

  private Reply send(HttpRequest.Builder request) {
    try {
      var answer = http.send(request.build(), BodyHandlers.ofByteArray());
      return new Reply.Said(answer.statusCode(), answer.body());
    } catch (IOException e) {
      return new Reply.Nothing(e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Reply.Nothing("interrupted");
    }
  }
}
