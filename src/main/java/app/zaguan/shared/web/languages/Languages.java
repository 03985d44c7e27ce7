package app.zaguan.shared.web.languages;

import app.zaguan.shared.text.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/** Which of the product's languages somebody reads. */
public final class Languages {

  /** The cookie that keeps a stranger's choice. */
  public static final String COOKIE = "language";

  private Languages() {}

  /**
   * The language chosen before, or the first one that the browser asks for and the product speaks.
   */
  public static Locale wished(HttpServletRequest request) {
    return chosen(request).orElseGet(() -> asked(request));
  }

  /** The language chosen before in this browser, if one was. */
  public static Optional<Locale> chosen(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
        .flatMap(it -> known(it.getValue()));
  }

  /** The product's language with this code. */
  public static Optional<Locale> known(String code) {
    return Words.LANGUAGES.stream().filter(it -> it.getLanguage().equals(code)).findFirst();
  }

  private static Locale asked(HttpServletRequest request) {
    List<Locale> wishes = Collections.list(request.getLocales());
    return wishes.stream()
        .flatMap(it -> known(it.getLanguage()).stream())
        .findFirst()
        .orElse(Words.LANGUAGES.getFirst());
  }
}
