package app.zaguan.shared.web.doors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets an address in only as we write it: unescaped, without parameters, each step once. A door
 * reads the address as it was sent and a handler is found by what it means, so one that could be
 * spelt in two ways ({@code /%70/levante}, {@code //p/levante}) might pass by the door of another.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class OneSpelling extends OncePerRequestFilter {

  private static final Pattern OTHERWISE = Pattern.compile("[%;\\\\]|//|/\\.{1,2}(/|$)");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (OTHERWISE.matcher(request.getRequestURI()).find()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }
}
