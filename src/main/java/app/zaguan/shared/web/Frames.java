package app.zaguan.shared.web;

import app.zaguan.shared.web.doors.Hat;
import app.zaguan.shared.web.doors.Strangers;
import app.zaguan.shared.web.doors.Visit;
import app.zaguan.shared.web.screen.Notices;
import app.zaguan.shared.web.screen.Screen;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of each page that is about to be rendered, of refusals and errors too. */
@Component
class Frames {

  private final Notices notices;
  private final Strangers strangers;

  Frames(Notices notices, Strangers strangers) {
    this.notices = notices;
    this.strangers = strangers;
  }

  Screen frame(HttpServletRequest request, HttpServletResponse response) {
    var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    var csrf =
        token == null
            ? new Screen.Csrf("_csrf", "")
            : new Screen.Csrf(token.getParameterName(), token.getToken());
    var notice = notices.take(request, response).orElse(null);
    var frame = new Hat.Frame(request.getRequestURI(), csrf, notice);
    try {
      return Visit.of(request)
          .map(visit -> visit.hat().frame(visit.visitor(), frame))
          .orElseGet(() -> strangers.frame(frame));
    } catch (RuntimeException e) {
      if (request.getDispatcherType() != DispatcherType.ERROR) {
        throw e;
      }
      return strangers.lost(frame.path());
    }
  }
}
