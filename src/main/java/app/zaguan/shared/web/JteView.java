package app.zaguan.shared.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.servlet.view.AbstractTemplateView;

/** A page made by jte, in its frame ({@code screen}), sent with its length. */
class JteView extends AbstractTemplateView {

  private final TemplateEngine engine;
  private final String template;
  private final Frames frames;

  JteView(TemplateEngine engine, String template, Frames frames) {
    this.engine = engine;
    this.template = template;
    this.frames = frames;
    setContentType("text/html;charset=UTF-8");
    setExposeSpringMacroHelpers(false);
  }

  @Override
  protected void renderMergedTemplateModel(
      Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    model.put("screen", frames.frame(request, response));
    var output = new Utf8ByteOutput();
    engine.render(template, model, output);
    response.setContentType(getContentType());
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }
}
