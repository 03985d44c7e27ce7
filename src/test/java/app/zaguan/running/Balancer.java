package app.zaguan.running;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** What stands before several nodes: gives each request to the next of them. */
final class Balancer implements AutoCloseable {

  /** Headers that are of one connection (RFC 9110, 7.6.1), or that the client sets itself. */
  private static final Set<String> OWN =
      Set.of(
          "connection",
          "content-length",
          "host",
          "transfer-encoding",
          "upgrade",
          ":status",
          "http2-settings");

  private final HttpServer server;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Integer> nodes;
  private final AtomicInteger count = new AtomicInteger();

  Balancer(Integer... nodes) {
    this.nodes = List.of(nodes);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::pass);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** How many requests it has given away. */
  int count() {
    return count.get();
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      var node = nodes.get(count.getAndIncrement() % nodes.size());
      var answer = ask(exchange, node);
      answer
          .headers()
          .map()
          .forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(java.util.Locale.ROOT))) {
              exchange.getResponseHeaders().put(name, values);
            }
          });
      exchange.sendResponseHeaders(
          answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
      exchange.getResponseBody().write(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpResponse<byte[]> ask(HttpExchange exchange, int node)
      throws IOException, InterruptedException {
    var address = URI.create("http://localhost:" + node + exchange.getRequestURI());
    var body = exchange.getRequestBody().readAllBytes();
    var request =
        HttpRequest.newBuilder(address)
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> {
          if (!OWN.contains(name.toLowerCase(java.util.Locale.ROOT))) {
            values.forEach(it -> request.header(name, it));
          }
        });
    return http.send(request.build(), BodyHandlers.ofByteArray());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
