package app.zaguan.shared.web.doors;

import app.zaguan.shared.NotFound;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Asks again, in a request that lasts, what was asked at its door: who it is, and whether this
 * visitor may. A session that ended, a link withdrawn, a role taken away or another organization
 * chosen all mean no.
 */
@Component
public class Doorkeeper {

  private final Here here;

  Doorkeeper(Here here) {
    this.here = here;
  }

  /** The visitor as they stand now; none where they would not be let in any more. */
  public Optional<Visitor> again(HttpServletRequest request) {
    var visit = Visit.of(request).orElseThrow();
    var handler =
        (HandlerMethod) request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
    var stranger = Actor.stranger(request.getRemoteAddr());
    try {
      return Optional.of(here.behind(Wall.entry(), stranger, () -> visit.hat().recognise(request)))
          .filter(it -> it.wall().equals(visit.visitor().wall()))
          .filter(it -> it.permission(handler) == Visitor.Permission.GRANTED);
    } catch (NotFound | Moved gone) {
      return Optional.empty();
    }
  }
}
