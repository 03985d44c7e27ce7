package app.zaguan.bench.inside;

import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.doors.Hat;
import app.zaguan.shared.web.doors.Visitor;
import app.zaguan.shared.web.screen.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Covers the addresses of the measuring; a page from memory is seen by whom it was kept of. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty("zaguan.bench")
class BenchHat implements Hat {

  static final String MEMORY = "/bench/memory/";

  /** The same, but whoever visits is looked up, as for the real page. */
  static final String WALLS = "/bench/walls/";

  private final KeptPages pages;

  BenchHat(KeptPages pages) {
    this.pages = pages;
  }

  @Override
  public boolean covers(String path) {
    return path.startsWith("/bench/");
  }

  @Override
  public Visitor recognise(HttpServletRequest request) {
    var path = request.getRequestURI();
    if (path.startsWith(MEMORY)) {
      return new Shadow(pages.get(path.substring(MEMORY.length())));
    }
    if (path.startsWith(WALLS)) {
      var page = pages.get(path.substring(WALLS.length()));
      page.visit().hat().recognise(at(page.path(), request));
      return new Shadow(page);
    }
    return new Measurer();
  }

  private static HttpServletRequest at(String path, HttpServletRequest request) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getRequestURI() {
        return path;
      }
    };
  }

  @Override
  public String signIn(Visitor visitor, HttpServletRequest request) {
    throw new IllegalStateException();
  }

  @Override
  public Screen frame(Visitor visitor, Frame frame) {
    var page = ((Shadow) visitor).page();
    return page.visit()
        .hat()
        .frame(page.visit().visitor(), new Frame(page.path(), frame.csrf(), frame.notice()));
  }

  /** Sees again what somebody saw. */
  record Shadow(KeptPages.Page page) implements Visitor {

    @Override
    public Wall wall() {
      return page.visit().visitor().wall();
    }

    @Override
    public Actor actor() {
      return page.visit().visitor().actor();
    }

    @Override
    public Locale language() {
      return page.visit().visitor().language();
    }

    @Override
    public ZoneId zone() {
      return page.visit().visitor().zone();
    }

    @Override
    public Permission permission(HandlerMethod handler) {
      return Permission.GRANTED;
    }
  }

  /** Whoever runs {@code bin/bench}. */
  record Measurer() implements Visitor {

    @Override
    public Wall wall() {
      return Wall.entry();
    }

    @Override
    public Actor actor() {
      return Actor.product();
    }

    @Override
    public Locale language() {
      return Locale.of("es");
    }

    @Override
    public ZoneId zone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Permission permission(HandlerMethod handler) {
      return Permission.GRANTED;
    }
  }
}
