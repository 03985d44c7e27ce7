package app.zaguan.shared;

import java.net.HttpCookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cookies of one browser, each sent to its path and below. */
final class CookieJar {

  private record Cookie(String name, String value, String path) {

    boolean goesTo(String address) {
      return path.equals("/")
          || address.equals(path)
          || address.startsWith(path.endsWith("/") ? path : path + "/");
    }
  }

  private final List<Cookie> cookies = new ArrayList<>();

  /** Keeps what a {@code Set-Cookie} header says; a cookie without a life left is thrown away. */
  void keep(String header, String defaultPath) {
    var parts = header.split(";", 2);
    var equals = parts[0].indexOf('=');
    var name = parts[0].substring(0, equals).strip();
    var rest = parts.length == 1 ? "" : parts[1];
    var read = HttpCookie.parse("x=x;" + rest).getFirst();
    var path = read.getPath() == null ? defaultPath : read.getPath();
    cookies.removeIf(it -> it.name().equals(name) && it.path().equals(path));
    if (read.getMaxAge() != 0) {
      cookies.add(new Cookie(name, parts[0].substring(equals + 1).strip(), path));
    }
  }

  Optional<String> value(String name, String path) {
    return cookies.stream()
        .filter(it -> it.name().equals(name) && it.goesTo(path))
        .map(Cookie::value)
        .findFirst();
  }

  Optional<String> header(String path) {
    var sent =
        cookies.stream()
            .filter(it -> it.goesTo(path))
            .map(it -> it.name() + "=" + it.value())
            .collect(Collectors.joining("; "));
    return sent.isEmpty() ? Optional.empty() : Optional.of(sent);
  }
}
