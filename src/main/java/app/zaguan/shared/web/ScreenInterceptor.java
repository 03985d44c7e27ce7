package app.zaguan.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Gives each page that is about to be rendered its frame, as {@code screen}. */
@Component
class ScreenInterceptor implements HandlerInterceptor {

  private final Notices notices;
  private final Strangers strangers;

  ScreenInterceptor(Notices notices, Strangers strangers) {
    this.notices = notices;
    this.strangers = strangers;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (page == null || !page.hasView() || isRedirect(page)) {
      return;
    }
    page.addObject("screen", frame(request, response));
  }

  Screen frame(HttpServletRequest request, HttpServletResponse response) {
    var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    var csrf =
        token == null
            ? new Screen.Csrf("_csrf", "")
            : new Screen.Csrf(token.getParameterName(), token.getToken());
    var notice = notices.take(request, response).orElse(null);
    var frame = new Hat.Frame(request.getRequestURI(), csrf, notice);
    return Visit.of(request)
        .map(visit -> visit.hat().frame(visit.visitor(), frame))
        .orElseGet(() -> strangers.frame(frame));
  }

  private static boolean isRedirect(ModelAndView page) {
    var name = page.getViewName();
    return (name != null && name.startsWith("redirect:"))
        || (page.getView() instanceof View view && !(view instanceof JteView));
  }
}
