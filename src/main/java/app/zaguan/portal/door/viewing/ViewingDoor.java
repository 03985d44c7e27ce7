package app.zaguan.portal.door.viewing;

import app.zaguan.portal.door.Customer;
import app.zaguan.shared.web.doors.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells who sees the portal as a contact why an act is refused. The door behind it would refuse too
 * ({@link Customer#permission}), and so would the database: this one has the words.
 */
@ControllerAdvice
class ViewingDoor implements WebMvcConfigurer, HandlerInterceptor {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/p/**").order(-1);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var visitor = Visit.of(request).map(Visit::visitor).orElse(null);
    if (visitor instanceof Customer customer
        && customer.viewing() != null
        && handler instanceof HandlerMethod method
        && !Viewable.is(method)) {
      throw new OnlyLooking(customer);
    }
    return true;
  }

  @ExceptionHandler
  ModelAndView onlyLooking(OnlyLooking looking) {
    return new ModelAndView(
        "portal/door/viewing/onlyLooking",
        Map.of("customer", looking.customer()),
        HttpStatus.FORBIDDEN);
  }
}
