package app.zaguan.shared.logs;

import app.zaguan.shared.Ids;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request a name, which stands in each line of the log that it causes, in its answer
 * and on the page about an error. Where it is asked for ({@code ZAGUAN_REQUESTS}) each request gets
 * a line of its own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RequestLog extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
  private static final String KEY = "request";
  private static final String NAME = RequestLog.class.getName();
  private static final String HEADER = "X-Request-Id";

  private final Ids ids;
  private final boolean asked;

  RequestLog(Ids ids, @Value("${zaguan.requests:false}") boolean asked) {
    this.ids = ids;
    this.asked = asked;
  }

  /** The name of the request that is worked on; none outside of one. */
  public static @Nullable String current() {
    return MDC.get(KEY);
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var name = name(request);
    response.setHeader(HEADER, name);
    var begun = System.nanoTime();
    MDC.put(KEY, name);
    try {
      chain.doFilter(request, response);
    } finally {
      if (asked && request.getDispatcherType() == DispatcherType.REQUEST) {
        var took = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        var path = Mask.over(request.getRequestURI());
        LOG.info("{} {} {} {} ms", request.getMethod(), path, response.getStatus(), took);
      }
      MDC.remove(KEY);
    }
  }

  private String name(HttpServletRequest request) {
    if (request.getAttribute(NAME) instanceof String given) {
      return given;
    }
    var made = ids.next().toString();
    request.setAttribute(NAME, made);
    return made;
  }
}
