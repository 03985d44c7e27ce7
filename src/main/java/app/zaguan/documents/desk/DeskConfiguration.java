package app.zaguan.documents.desk;

import app.zaguan.documents.DocumentType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** One controller serves all types of documents: which one is the first noun of the address. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration implements WebMvcConfigurer {

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new TypeOfAddress());
  }

  private static final class TypeOfAddress implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType().equals(DocumentType.class)
          && parameter
              .getContainingClass()
              .getPackageName()
              .startsWith(DeskConfiguration.class.getPackageName());
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binders) {
      var servlet = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
      return DocumentType.ofSegment(servlet.getRequestURI().split("/", 3)[1]);
    }
  }
}
