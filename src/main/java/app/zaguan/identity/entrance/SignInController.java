package app.zaguan.identity.entrance;

import app.zaguan.identity.ForMembers;
import app.zaguan.identity.Member;
import app.zaguan.identity.people.Origin;
import app.zaguan.identity.people.SessionCookie;
import app.zaguan.identity.people.Sessions;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.doors.LocalPath;
import app.zaguan.shared.web.doors.Open;
import app.zaguan.shared.web.doors.Visitor;
import app.zaguan.shared.web.screen.Notices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The session of a user: begun by signing in, ended by signing out. */
@Controller
class SignInController {

  private static final String HOME = "/";

  private final SigningIn signingIn;
  private final Sessions sessions;
  private final SessionCookie cookie;
  private final Notices notices;
  private final Here here;

  SignInController(
      SigningIn signingIn, Sessions sessions, SessionCookie cookie, Notices notices, Here here) {
    this.signingIn = signingIn;
    this.sessions = sessions;
    this.cookie = cookie;
    this.notices = notices;
    this.here = here;
  }

  @Open
  @GetMapping("/sign-in")
  ModelAndView form(
      @RequestParam(defaultValue = HOME) String next,
      @RequestParam(defaultValue = "") String email,
      Visitor visitor) {
    var then = LocalPath.or(next, HOME);
    return visitor instanceof Member
        ? new ModelAndView("redirect:" + then)
        : page(email, then, Problems.none(), HttpStatus.OK);
  }

  @Open
  @PostMapping("/sign-in")
  ModelAndView create(
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = HOME) String next,
      HttpServletRequest request,
      HttpServletResponse response) {
    var then = LocalPath.or(next, HOME);
    try {
      cookie.set(response, signingIn.signIn(email, password, Origin.of(request)));
      return new ModelAndView("redirect:" + then);
    } catch (Refused refused) {
      return page(email, then, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @ForMembers
  @PostMapping("/sign-out")
  String destroy(Member member, HttpServletResponse response) {
    here.behind(Wall.entry(), here.actor(), () -> sessions.close(member.sessionId()));
    cookie.clear(response);
    notices.done("sign-out.done");
    return "redirect:/sign-in";
  }

  private static ModelAndView page(
      String email, String next, Problems problems, HttpStatus status) {
    var model = Map.of("email", email, "next", next, "problems", problems);
    return new ModelAndView("identity/entrance/signIn", model, status);
  }
}
