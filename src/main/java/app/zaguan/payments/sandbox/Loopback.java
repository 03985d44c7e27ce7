package app.zaguan.payments.sandbox;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where this installation is reached from itself: gateway and client speak real HTTP over it. */
@Component
public class Loopback {

  private final String host;
  private volatile int port;

  Loopback(@Value("${server.address:127.0.0.1}") String address) {
    host = address.isBlank() || address.equals("0.0.0.0") ? "127.0.0.1" : address;
  }

  @EventListener
  void listening(WebServerInitializedEvent server) {
    if (server.getApplicationContext().getServerNamespace() == null) {
      port = server.getWebServer().getPort();
    }
  }

  public URI address(String path) {
    return URI.create(
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + path);
  }
}
