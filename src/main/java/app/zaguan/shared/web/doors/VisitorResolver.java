package app.zaguan.shared.web.doors;

import app.zaguan.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller its visitor: a parameter of a kind of {@link Visitor}. */
class VisitorResolver implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return Visitor.class.isAssignableFrom(parameter.getParameterType());
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var servlet = request.getNativeRequest(HttpServletRequest.class);
    var visitor =
        java.util.Optional.ofNullable(servlet).flatMap(Visit::of).map(Visit::visitor).orElse(null);
    if (!parameter.getParameterType().isInstance(visitor)) {
      throw new NotFound("no " + parameter.getParameterType().getSimpleName());
    }
    return visitor;
  }
}
