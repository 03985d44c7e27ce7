package app.zaguan.shared.web.doors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who visits in this request, and under which hat. */
public record Visit(Hat hat, Visitor visitor) {

  private static final String ATTRIBUTE = Visit.class.getName();

  void attachTo(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  public static Optional<Visit> of(HttpServletRequest request) {
    return Optional.ofNullable((Visit) request.getAttribute(ATTRIBUTE));
  }
}
