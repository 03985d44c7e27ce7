package app.zaguan.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who visits in this request, and under which hat. */
record Visit(Hat hat, Visitor visitor) {

  private static final String ATTRIBUTE = Visit.class.getName();

  void attachTo(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  static Optional<Visit> of(HttpServletRequest request) {
    return Optional.ofNullable((Visit) request.getAttribute(ATTRIBUTE));
  }
}
