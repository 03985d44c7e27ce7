package app.zaguan.shared.web.screen;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Parts of pages that one module draws and another one's page shows: cards, panels. */
@Component
public class Parts {

  private final TemplateEngine engine;

  Parts(TemplateEngine engine) {
    this.engine = engine;
  }

  /** A template with its parameters, to be put into a page: {@code ${part}}. */
  public Content part(String view, Map<String, ? extends @Nullable Object> model) {
    return output -> engine.render(view + ".jte", Map.copyOf(model), output);
  }
}
