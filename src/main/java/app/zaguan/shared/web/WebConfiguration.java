package app.zaguan.shared.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.ViewResolver;

/** Pages by jte, each in its frame. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

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
}
