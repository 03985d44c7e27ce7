package app.zaguan.shared.web;

import app.zaguan.shared.logs.RequestLog;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.doors.Strangers;
import app.zaguan.shared.web.languages.Languages;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TimeZone;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The page about an error where neither the database nor the request can be asked for anything
 * more.
 */
@Component
class PlainAnswer {

  private final TemplateEngine engine;
  private final Strangers strangers;

  PlainAnswer(TemplateEngine engine, Strangers strangers) {
    this.engine = engine;
    this.strangers = strangers;
  }

  void send(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
      throws IOException {
    var page = new Utf8ByteOutput();
    var model =
        Map.<String, Object>of(
            "screen",
            strangers.lost(request.getRequestURI()),
            "status",
            status.value(),
            "request",
            String.valueOf(RequestLog.current()));
    Words.in(
        Languages.wished(request),
        TimeZone.getDefault(),
        () -> {
          engine.render("shared/error.jte", model, page);
          return page;
        });
    response.resetBuffer();
    response.setStatus(status.value());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(page.getContentLength());
    page.writeTo(response.getOutputStream());
  }
}
