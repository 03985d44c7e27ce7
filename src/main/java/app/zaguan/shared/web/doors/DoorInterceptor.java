package app.zaguan.shared.web.doors;

import app.zaguan.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** The one place where it is decided, before a handler runs, whether this visitor may. */
@Component
class DoorInterceptor implements HandlerInterceptor {

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(handler instanceof HandlerMethod method) || isOurErrorPage(method)) {
      return true;
    }
    var visit = Visit.of(request).orElseThrow(() -> new NotFound(request.getRequestURI()));
    switch (visit.visitor().permission(method)) {
      case GRANTED -> {
        return true;
      }
      case SIGN_IN -> send(response, request, visit.hat().signIn(visit.visitor(), request));
      case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
      case NOT_FOUND -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
    return false;
  }

  /** An htmx request for a part would put the sign-in page into the part: it is told to move. */
  private static void send(HttpServletResponse response, HttpServletRequest request, String address)
      throws IOException {
    if (request.getHeader("HX-Request") != null) {
      response.setHeader("HX-Redirect", address);
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", address);
    }
  }

  private static boolean isOurErrorPage(HandlerMethod method) {
    return ErrorController.class.isAssignableFrom(method.getBeanType());
  }
}
