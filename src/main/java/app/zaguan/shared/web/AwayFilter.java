package app.zaguan.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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

  private final PlainAnswer answer;

  AwayFilter(PlainAnswer answer) {
    this.answer = answer;
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
      response.setHeader(HttpHeaders.RETRY_AFTER, "30");
      answer.send(request, response, HttpStatus.SERVICE_UNAVAILABLE);
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
}
