package app.zaguan.shared;

import app.zaguan.identity.TestSessions;
import app.zaguan.shared.TestHouse.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

/**
 * A browser without scripts for tests of pages: real HTTP, its own cookies, forms filled in and
 * sent as they stand on the page. Each test gets a fresh one by {@code @Autowired}, a stranger who
 * reads Spanish; {@link #signedIn} makes another who is the owner of a house.
 */
@TestComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class Browser {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private final Environment environment;
  private final @Nullable TestSessions sessions;
  private final CookieJar cookies = new CookieJar();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private @Nullable SeenPage last;

  Browser(Environment environment, @Nullable TestSessions sessions) {
    this.environment = environment;
    this.sessions = sessions;
    headers.put("Accept-Language", "es");
    headers.put("Accept", "text/html");
  }

  /** A browser of nobody, at an application that runs on this port as a process of its own. */
  public static Browser at(int port) {
    var environment = new MockEnvironment();
    environment.setProperty("local.server.port", Integer.toString(port));
    return new Browser(environment, null);
  }

  /** Another browser, of nobody. */
  public Browser stranger() {
    return new Browser(environment, sessions);
  }

  /** Another browser, in which the owner of the house is signed in. */
  public Browser signedIn(House house) {
    return stranger().withCookie(Objects.requireNonNull(sessions).open(house));
  }

  /** The same browser with one more cookie, given as {@code name=value}. */
  public Browser withCookie(String cookie) {
    cookies.keep(cookie, "/");
    return this;
  }

  /** The same browser, asking for this language; a signed-in person's own goes before it. */
  public Browser in(String language) {
    return with("Accept-Language", language);
  }

  /** The same browser, sending this header from now on. */
  public Browser with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** The value of a cookie that is sent to this path, if there is one. */
  public java.util.Optional<String> cookie(String name, String path) {
    return cookies.value(name, path);
  }

  /** The values of all cookies that are sent to this path. */
  public List<String> cookies(String path) {
    return cookies
        .header(path)
        .map(it -> Arrays.stream(it.split("; ")).map(one -> one.substring(one.indexOf('=') + 1)))
        .map(java.util.stream.Stream::toList)
        .orElse(List.of());
  }

  /** Opens a page, following redirects as far as another page. */
  public SeenPage get(String path) {
    return follow(send(request(path).GET().build()));
  }

  /** Opens an address and goes no further: for a redirect or a file. */
  public SeenPage fetch(String path) {
    return page(send(request(path).GET().build()));
  }

  /** Listens to what a live page hears. */
  public EventStream listen(String path) {
    try {
      var request = request(path).setHeader("Accept", "text/event-stream").GET().build();
      return new EventStream(HTTP.send(request, BodyHandlers.ofInputStream()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The form with this action on the last page seen. */
  public Form form(String action) {
    return lastPage().form(action);
  }

  /** Posts fields of the test's own with the form token of the last page, without a form. */
  public SeenPage post(String path, Map<String, String> fields) {
    var all = new LinkedHashMap<>(fields);
    all.putIfAbsent("_csrf", last == null ? "" : last.csrf());
    return submit(path, Form.encoded(all.entrySet()), Form.ENCODED);
  }

  SeenPage submit(String path, byte[] body, String type) {
    var request = request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
    return follow(send(request.build()));
  }

  private SeenPage lastPage() {
    if (last == null) {
      throw new IllegalStateException("no page seen yet");
    }
    return last;
  }

  private SeenPage follow(HttpResponse<byte[]> first) {
    var answer = first;
    for (var hops = 0; answer.statusCode() / 100 == 3; hops++) {
      if (hops == 10) {
        throw new AssertionError("redirects in a circle at " + answer.uri());
      }
      var next = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
      answer = send(request(pathOf(next)).GET().build());
    }
    return page(answer);
  }

  private SeenPage page(HttpResponse<byte[]> answer) {
    last = new SeenPage(this, answer);
    return last;
  }

  private HttpResponse<byte[]> send(HttpRequest request) {
    try {
      var answer = HTTP.send(request, BodyHandlers.ofByteArray());
      answer.headers().allValues("Set-Cookie").forEach(it -> cookies.keep(it, "/"));
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    var builder = HttpRequest.newBuilder(URI.create(address(path)));
    headers.forEach(builder::header);
    cookies
        .header(URI.create(address(path)).getPath())
        .ifPresent(it -> builder.header("Cookie", it));
    return builder;
  }

  /** The full address of a path, for a test that drives a real browser. */
  public String address(String path) {
    return "http://localhost:" + environment.getRequiredProperty("local.server.port") + path;
  }

  private static String pathOf(URI uri) {
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }
}
