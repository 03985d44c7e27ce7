package app.zaguan.identity.entrance;

import app.zaguan.identity.ForMembers;
import app.zaguan.identity.Member;
import app.zaguan.identity.founding.Groundwork;
import app.zaguan.identity.people.Sessions;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.screen.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Going over to another of one's organizations, in the same session. */
@Controller
class SwitchController {

  private final Groundwork groundwork;
  private final Sessions sessions;
  private final Notices notices;
  private final Here here;

  SwitchController(Groundwork groundwork, Sessions sessions, Notices notices, Here here) {
    this.groundwork = groundwork;
    this.sessions = sessions;
    this.notices = notices;
    this.here = here;
  }

  @ForMembers
  @PostMapping("/switch/{organization}")
  String create(@PathVariable OrganizationId organization, Member member) {
    var seat =
        member.seats().stream()
            .filter(it -> it.organization().equals(organization))
            .findFirst()
            .orElseThrow(() -> new NotFound(organization));
    groundwork.lay(organization, here.actor());
    here.behind(
        Wall.entry(),
        here.actor(),
        () -> sessions.move(member.user(), member.sessionId(), organization));
    notices.done("switch.done", seat.name());
    return "redirect:/";
  }
}
