package app.zaguan.shared.web.doors;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The door before every handler, and the visitor for those that ask who came. */
@Configuration(proxyBeanMethods = false)
class DoorsConfiguration implements WebMvcConfigurer {

  private final DoorInterceptor door;

  DoorsConfiguration(DoorInterceptor door) {
    this.door = door;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(door).excludePathPatterns("/static/**");
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new VisitorResolver());
  }
}
