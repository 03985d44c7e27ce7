package app.zaguan.identity.entrance;

import app.zaguan.identity.door.Withdrawn;
import app.zaguan.identity.people.SessionCookie;
import app.zaguan.identity.people.Sessions;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.doors.Open;
import app.zaguan.shared.web.doors.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Tells somebody who was taken out of an organization while working in it, and leads on. */
@Controller
class NoAccessController {

  private final Sessions sessions;
  private final SessionCookie cookie;
  private final Here here;

  NoAccessController(Sessions sessions, SessionCookie cookie, Here here) {
    this.sessions = sessions;
    this.cookie = cookie;
    this.here = here;
  }

  @Open
  @GetMapping("/no-access")
  ModelAndView show(Visitor visitor) {
    return visitor instanceof Withdrawn withdrawn
        ? new ModelAndView(
            "identity/entrance/noAccess", Map.of("visitor", withdrawn), HttpStatus.FORBIDDEN)
        : new ModelAndView("redirect:/");
  }

  /** On to another of their organizations; where there is none, out. */
  @Open
  @PostMapping("/no-access")
  String update(Visitor visitor, HttpServletResponse response) {
    if (visitor instanceof Withdrawn withdrawn) {
      here.behind(Wall.entry(), here.actor(), () -> leadOn(withdrawn));
      if (withdrawn.next() == null) {
        cookie.clear(response);
        return "redirect:/sign-in";
      }
    }
    return "redirect:/";
  }

  private void leadOn(Withdrawn withdrawn) {
    var next = withdrawn.next();
    if (next == null) {
      sessions.close(withdrawn.session());
    } else {
      sessions.move(withdrawn.user(), withdrawn.session(), next);
    }
  }
}
