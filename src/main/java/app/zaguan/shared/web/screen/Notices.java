package app.zaguan.shared.web.screen;

import app.zaguan.shared.text.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.context.NoSuchMessageException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/**
 * What was just done, said on the next page. Kept by the browser in a cookie for one page, as a key
 * and its arguments, so that no node needs to remember it.
 */
@Component
public class Notices {

  private static final String COOKIE = "notice";

  /** Says on the next page that something was done. */
  public void done(String key, Object... arguments) {
    say(Screen.Tone.DONE, key, arguments);
  }

  /** Says on the next page what the person should mind. */
  public void warn(String key, Object... arguments) {
    say(Screen.Tone.WARNING, key, arguments);
  }

  private static void say(Screen.Tone tone, String key, Object... arguments) {
    var parts = new StringBuilder(tone.name()).append('|').append(key);
    for (var argument : arguments) {
      parts.append('|').append(encoded(Words.spoken(argument)));
    }
    var cookie = cookie(encoded(parts.toString()), 60);
    response().addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  /** The notice that waits for this page, taken away so that it is said once. */
  public Optional<Screen.Notice> take(HttpServletRequest request, HttpServletResponse response) {
    var cookie = WebUtils.getCookie(request, COOKIE);
    if (cookie == null || cookie.getValue().isEmpty() || isRefresh(request)) {
      return Optional.empty();
    }
    response.addHeader(HttpHeaders.SET_COOKIE, cookie("", 0).toString());
    try {
      var parts = URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8).split("\\|");
      var arguments =
          Arrays.stream(parts)
              .skip(2)
              .map(it -> URLDecoder.decode(it, StandardCharsets.UTF_8))
              .toArray();
      var sentence = Words.t(parts[1], arguments);
      return Optional.of(new Screen.Notice(Screen.Tone.valueOf(parts[0]), sentence));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | NoSuchMessageException e) {
      return Optional.empty();
    }
  }

  /** A page that asks for itself again shows its parts anew, and no notice among them. */
  private static boolean isRefresh(HttpServletRequest request) {
    return request.getHeader("Live") != null;
  }

  private static ResponseCookie cookie(String value, long seconds) {
    return ResponseCookie.from(COOKIE, value)
        .path("/")
        .httpOnly(true)
        .sameSite("Lax")
        .maxAge(seconds)
        .build();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpServletResponse response() {
    var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    var response = attributes.getResponse();
    if (response == null) {
      throw new IllegalStateException("no response");
    }
    return response;
  }
}
