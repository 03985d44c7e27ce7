package app.zaguan.shared.metrics;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows the metrics to who has the token ({@code ZAGUAN_METRICS_TOKEN}) and to nobody where there
 * is none: for others the address does not exist. Where a request comes from proves nothing behind
 * a proxy on the same machine.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class MetricsDoor extends OncePerRequestFilter {

  private final String token;

  MetricsDoor(@Value("${zaguan.metrics-token:}") String token) {
    this.token = token.strip();
  }

  /** Of all that is below this address, health alone is everybody's. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = request.getServletPath();
    return !path.startsWith("/actuator")
        || path.equals("/actuator/health")
        || path.startsWith("/actuator/health/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isRight(request.getHeader(HttpHeaders.AUTHORIZATION))) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private boolean isRight(@Nullable String header) {
    return !token.isEmpty()
        && header != null
        && MessageDigest.isEqual(bytes(header), bytes("Bearer " + token));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
