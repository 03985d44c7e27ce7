package app.zaguan.shared.web.doors;

import app.zaguan.shared.NotFound;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognises who visits and puts the rest of the request behind that visitor's wall. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class HatFilter extends OncePerRequestFilter {

  private final List<Hat> hats;
  private final Here here;

  HatFilter(List<Hat> hats, Here here) {
    this.hats = hats;
    this.here = here;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = request.getRequestURI();
    return path.startsWith("/static/") || path.startsWith("/actuator/");
  }

  /** The page about an error has a frame too, and its frame may ask the database. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var earlier = Visit.of(request);
    if (earlier.isPresent()) {
      visit(earlier.get(), request, response, chain);
    } else if (request.getDispatcherType() == DispatcherType.ERROR) {
      chain.doFilter(request, response);
    } else {
      enter(request, response, chain);
    }
  }

  private void enter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var stranger = Actor.stranger(request.getRemoteAddr());
    Visit visit;
    try {
      visit = here.behind(Wall.entry(), stranger, () -> recognise(request));
    } catch (NotFound nowhere) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    } catch (Moved moved) {
      response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
      response.setHeader(HttpHeaders.LOCATION, moved.address());
      return;
    }
    visit.attachTo(request);
    visit(visit, request, response, chain);
  }

  private void visit(
      Visit visit, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var visitor = visit.visitor();
    try {
      here.behind(visitor.wall(), visitor.actor(), () -> proceed(request, response, chain));
    } catch (Carried carried) {
      carried.unpack();
    }
  }

  private Visit recognise(HttpServletRequest request) {
    var hat =
        hats.stream().filter(it -> it.covers(request.getRequestURI())).findFirst().orElseThrow();
    return new Visit(hat, hat.recognise(request));
  }

  private static void proceed(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException e) {
      throw new Carried(e);
    }
  }

  /** Carries a checked exception through the wall. */
  private static final class Carried extends RuntimeException {

    Carried(Exception cause) {
      super(cause);
    }

    void unpack() throws ServletException, IOException {
      switch (getCause()) {
        case ServletException e -> throw e;
        case IOException e -> throw e;
        case null, default -> throw this;
      }
    }
  }
}
