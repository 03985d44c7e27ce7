package app.zaguan.identity.members;

import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import app.zaguan.identity.Organizations;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.web.screen.Notices;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who works in the organization: the list, invitations, roles. */
@Controller
class MembersController {

  private static final String LIST = "redirect:/settings/members";

  private final Staffing staffing;
  private final Organizations organizations;
  private final Notices notices;
  private final Clock clock;

  MembersController(Staffing staffing, Organizations organizations, Notices notices, Clock clock) {
    this.staffing = staffing;
    this.organizations = organizations;
    this.notices = notices;
    this.clock = clock;
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @GetMapping("/settings/members")
  ModelAndView index(Member member) {
    return page(member, "", "", Problems.none(), HttpStatus.OK);
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @PostMapping("/settings/invitations")
  ModelAndView invite(
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String role,
      Member member) {
    try {
      staffing.invite(member, email, role, organizations.current().language());
      notices.done("invitation.sent", email.strip());
      return new ModelAndView(LIST);
    } catch (Refused refused) {
      var problems = refused.problems();
      return page(member, email, role, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @PostMapping("/settings/invitations/{id}/sending")
  String resend(@PathVariable UUID id, Member member) {
    var invitation = staffing.resend(member, id, organizations.current().language());
    notices.done("invitation.sent", invitation.email());
    return LIST;
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @PostMapping("/settings/invitations/{id}/withdrawal")
  String withdrawInvitation(@PathVariable UUID id) {
    notices.done("invitation.withdrawn", staffing.withdrawInvitation(id).email());
    return LIST;
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @PostMapping("/settings/members/{id}")
  ModelAndView update(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String role, Member member) {
    try {
      notices.done("member.changed", staffing.change(member, id, role).name());
      return new ModelAndView(LIST);
    } catch (Refused refused) {
      return page(member, "", "", refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @PostMapping("/settings/members/{id}/withdrawal")
  ModelAndView withdraw(@PathVariable UUID id, Member member) {
    try {
      notices.done("member.withdrawn", staffing.withdraw(member, id).name());
      return new ModelAndView(LIST);
    } catch (Refused refused) {
      return page(member, "", "", refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private ModelAndView page(
      Member member, String email, String role, Problems problems, HttpStatus status) {
    var staff = staffing.all();
    var offered = Roles.offered(organizations.current().kind(), member.role());
    var page =
        new MembersPage(
            staff.members(), staff.invitations(), offered, member, clock.instant(), email, role);
    return new ModelAndView(
        "identity/members/index", java.util.Map.of("page", page, "problems", problems), status);
  }
}
