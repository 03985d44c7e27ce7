package app.zaguan.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser: cookies, and forms filled in as the page has them. Not for threads. */
final class Guest implements AutoCloseable {

  private static final Pattern FORM =
      Pattern.compile("<form[^>]*method=\"post\"[^>]*>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern ACTION = Pattern.compile("action=\"([^\"]*)\"");
  private static final Pattern FIELD =
      Pattern.compile("<input([^>]*name=\"[^\"]+\"[^>]*)>", Pattern.DOTALL);

  private Wire wire;
  private final int port;
  private final Map<String, String> cookies = new TreeMap<>();

  Guest(int port) throws IOException {
    this.wire = new Wire(port);
    this.port = port;
  }

  /** A page that was seen, at the address where it was found in the end. */
  record Seen(String path, Wire.Answer answer) {

    String text() {
      return answer.text();
    }
  }

  Seen get(String path) throws IOException {
    return follow(path, got(path));
  }

  /** A connection that nobody used for a while was closed: a browser tries again. */
  private Wire.Answer got(String path) throws IOException {
    var request = request("GET", path, "", "");
    try {
      return wire.ask(request, true);
    } catch (EOFException | SocketException closed) {
      wire.close();
      wire = new Wire(port);
      return wire.ask(request, true);
    }
  }

  /** Fills in the form whose action ends so, and sends it. */
  Seen submit(Seen page, String action, Map<String, String> typed) throws IOException {
    var forms = FORM.matcher(page.text());
    while (forms.find()) {
      var found = ACTION.matcher(forms.group());
      var target = found.find() ? unescaped(found.group(1)) : page.path();
      if (target.endsWith(action)) {
        var fields = new LinkedHashMap<String, String>();
        var inputs = FIELD.matcher(forms.group(1));
        while (inputs.find()) {
          var isChoice = inputs.group(1).matches("(?s).*type=\"(radio|checkbox)\".*");
          if (isChoice && !inputs.group(1).contains(" checked")) {
            continue;
          }
          fields.put(attribute(inputs.group(1), "name"), attribute(inputs.group(1), "value"));
        }
        fields.putAll(typed);
        return post(target, fields);
      }
    }
    throw new IOException("no form " + action + " on " + page.path());
  }

  private Seen post(String path, Map<String, String> fields) throws IOException {
    var body =
        fields.entrySet().stream()
            .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
            .collect(Collectors.joining("&"));
    return follow(path, wire.ask(request("POST", path, "", body), true));
  }

  private Seen follow(String path, Wire.Answer first) throws IOException {
    var here = path;
    var answer = first;
    keep(answer);
    for (var i = 0; i < 5 && answer.header("Location").isPresent(); i++) {
      here = answer.header("Location").get().replaceFirst("^https?://[^/]*", "");
      answer = got(here);
      keep(answer);
    }
    return new Seen(here, answer);
  }

  /** The request for a page as this guest's browser would send it. */
  byte[] request(String method, String path, String headers, String body) {
    var sent = body.getBytes(StandardCharsets.UTF_8);
    var text = new StringBuilder();
    text.append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: localhost:");
    text.append(port)
        .append("\r\nAccept: text/html,*/*\r\nAccept-Language: es\r\n")
        .append(headers);
    if (!cookies.isEmpty()) {
      text.append("Cookie: ");
      text.append(
          cookies.entrySet().stream()
              .map(it -> it.getKey() + "=" + it.getValue())
              .collect(Collectors.joining("; ")));
      text.append("\r\n");
    }
    if (method.equals("POST")) {
      text.append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ");
      text.append(sent.length).append("\r\n");
    }
    return text.append("\r\n").append(body).toString().getBytes(StandardCharsets.UTF_8);
  }

  private void keep(Wire.Answer answer) {
    for (var line : answer.headers("Set-Cookie")) {
      var pair = line.substring(0, line.indexOf(';') < 0 ? line.length() : line.indexOf(';'));
      var equals = pair.indexOf('=');
      if (equals == pair.length() - 1) {
        cookies.remove(pair.substring(0, equals));
      } else {
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
  }

  /** Another document's grant would be sent too: cookies have paths, and this browser has none. */
  void forget(String cookie) {
    cookies.remove(cookie);
  }

  private static String attribute(String tag, String name) {
    var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? unescaped(found.group(1)) : "";
  }

  private static String unescaped(String text) {
    return text.replace("&#39;", "'").replace("&#34;", "\"").replace("&amp;", "&");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    wire.close();
  }
}
