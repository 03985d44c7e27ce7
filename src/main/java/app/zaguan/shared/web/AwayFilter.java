package app.zaguan.shared.web;

import app.zaguan.shared.logs.RequestLog;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.doors.Strangers;
import app.zaguan.shared.web.languages.Languages;
import app.zaguan.shared.web.screen.Screen;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands outside everything: while the database is away, visitors get a page that says so instead
 * of an error (503), made without asking the database for anything.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class AwayFilter extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(AwayFilter.class);

  private final TemplateEngine engine;
  private final Strangers strangers;

  AwayFilter(TemplateEngine engine, Strangers strangers) {
    this.engine = engine;
    this.strangers = strangers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      if (response.isCommitted() || !isAway(e)) {
        throw e;
      }
      LOG.warn("The database is away: {}", e.getMessage());
      answer(request, response);
    }
  }

  /**
   * A connection could not be had in time, or broke: classes 08 and 57P of the states of
   * PostgreSQL. Class 53 is a server that wants for something: disk, memory, connections.
   */
  private static boolean isAway(@Nullable Throwable problem) {
    for (var it = problem; it != null; it = it.getCause()) {
      if (it instanceof SQLTransientConnectionException
          || it instanceof SQLException said && isAway(said.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAway(@Nullable String state) {
    return state != null
        && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P"));
  }

  private static Map<String, Object> error(Screen screen) {
    return Map.of("screen", screen, "status", 503, "request", String.valueOf(RequestLog.current()));
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var page = new Utf8ByteOutput();
    var screen = strangers.lost(request.getRequestURI());
    Words.in(
        Languages.wished(request),
        TimeZone.getDefault(),
        () -> {
          engine.render("shared/error.jte", error(screen), page);
          return page;
        });
    response.resetBuffer();
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader(HttpHeaders.RETRY_AFTER, "30");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(page.getContentLength());
    page.writeTo(response.getOutputStream());
  }
}
