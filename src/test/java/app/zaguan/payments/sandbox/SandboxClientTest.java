package app.zaguan.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.payments.AccountId;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.gateways.Account;
import app.zaguan.payments.gateways.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A gateway that is reached and says nothing, or nothing that can be understood. */
class SandboxClientTest {

  private static final AttemptId ATTEMPT = new AttemptId(new UUID(0, 1));
  private static final Account ACCOUNT =
      new Account(new AccountId(new UUID(0, 2)), "sandbox", true, "key", null);

  @Test
  void aGatewayThatTakesTheCallAndNeverAnswersIsNoAnswerInTime() throws IOException {
    try (var deaf = server()) {
      assertThat(ask(deaf.getLocalPort())).isInstanceOf(Answer.NoAnswer.class);
    }
  }

  @Test
  void aGatewayThatIsNotThereIsNoAnswer() throws IOException {
    int port;
    try (var gone = server()) {
      port = gone.getLocalPort();
    }
    assertThat(ask(port)).isInstanceOf(Answer.NoAnswer.class);
  }

  @Test
  void aGatewayThatHangsUpOrTalksNonsenseIsNoAnswer() throws IOException {
    for (var nonsense :
        new String[] {
          "",
          "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n",
          "HTTP/1.1 401 Who\r\nContent-Length: 0\r\n\r\n",
          "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<html",
          "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
        }) {
      try (var server = server()) {
        Thread.ofVirtual().start(() -> answer(server, nonsense));
        assertThat(ask(server.getLocalPort())).as(nonsense).isInstanceOf(Answer.NoAnswer.class);
      }
    }
  }

  private static Answer ask(int port) {
    var loopback =
        new Loopback("127.0.0.1") {
          @Override
          public URI address(String path) {
            return URI.create("http://127.0.0.1:" + port + path);
          }
        };
    var client = new SandboxClient(loopback, Duration.ofMillis(300));
    return new SandboxGateway(client, new JsonMapper(), Clock.systemUTC()).ask(ACCOUNT, ATTEMPT);
  }

  private static ServerSocket server() throws IOException {
    return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  }

  private static void answer(ServerSocket server, String said) {
    try (var call = server.accept()) {
      call.getInputStream().read(new byte[4096]);
      call.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      // the other side has hung up
    }
  }
}
