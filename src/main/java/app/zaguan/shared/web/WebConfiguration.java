package app.zaguan.shared.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Pages by jte, the door before every handler, the frame around every page. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

  private final DoorInterceptor door;

  WebConfiguration(DoorInterceptor door) {
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

  /** Compiled templates, held by the application's own class loader. */
  @Bean
  static TemplateEngine templateEngine() {
    var engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, WebConfiguration.class.getClassLoader());
    engine.setTrimControlStructures(true);
    return engine;
  }

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  static ViewResolver jteViews(TemplateEngine engine, Frames frames) {
    return (name, locale) ->
        name.startsWith("redirect:") || name.startsWith("forward:")
            ? null
            : new JteView(engine, name + ".jte", frames);
  }

  @Bean
  static LocaleResolver localeResolver() {
    return new ReaderLocale();
  }
}
