package app.zaguan.identity.settings;

import app.zaguan.identity.ForMembers;
import app.zaguan.identity.Member;
import app.zaguan.identity.people.SessionCookie;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.screen.Notices;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a member is signed in, and how they leave from afar. */
@Controller
class OwnSessionsController {

  private final OwnSessions sessions;
  private final SessionCookie cookie;
  private final Notices notices;
  private final Here here;

  OwnSessionsController(OwnSessions sessions, SessionCookie cookie, Notices notices, Here here) {
    this.sessions = sessions;
    this.cookie = cookie;
    this.notices = notices;
    this.here = here;
  }

  @ForMembers
  @GetMapping("/profile/sessions")
  ModelAndView index(Member member) {
    var open = here.behind(entry(member), here.actor(), () -> sessions.of(member));
    return new ModelAndView("identity/settings/sessions", Map.of("sessions", open));
  }

  @ForMembers
  @PostMapping("/profile/sessions/{id}/closing")
  String destroy(@PathVariable UUID id, Member member) {
    here.behind(entry(member), here.actor(), () -> sessions.close(member, id));
    notices.done("sessions.closed");
    return "redirect:/profile/sessions";
  }

  @ForMembers
  @PostMapping("/profile/sessions/closing")
  String destroyAll(Member member, HttpServletResponse response) {
    here.behind(entry(member), here.actor(), () -> sessions.closeAll(member));
    cookie.clear(response);
    notices.done("sessions.everywhere.done");
    return "redirect:/sign-in";
  }

  private static Wall entry(Member member) {
    return Wall.entry(member.house().id());
  }
}
