package app.zaguan.identity.operators;

import app.zaguan.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The one place where it is decided who may see {@code /operator/…}: for all but the operator,
 * these addresses do not exist. It stands behind the door that asks whether anybody is signed in.
 */
@Configuration(proxyBeanMethods = false)
class OperatorDoor implements WebMvcConfigurer, HandlerInterceptor {

  private final Operators operators;

  OperatorDoor(Operators operators) {
    this.operators = operators;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/operator/**").order(10);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!operators.actsHere()) {
      throw new NotFound(request.getRequestURI());
    }
    return true;
  }
}
