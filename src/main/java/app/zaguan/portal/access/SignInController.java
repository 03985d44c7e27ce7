package app.zaguan.portal.access;

import app.zaguan.portal.door.Customer;
import app.zaguan.portal.door.ForCustomer;
import app.zaguan.portal.door.PortalCookie;
import app.zaguan.portal.door.PortalSessions;
import app.zaguan.portal.door.PortalStranger;
import app.zaguan.portal.door.PortalVisitor;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.passwords.EqualTime;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.doors.LocalPath;
import app.zaguan.shared.web.doors.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** In by the front door of a portal, and out again. */
@Controller
class SignInController {

  private final SigningIn signingIn;
  private final AccessDesk desk;
  private final PortalCookie cookie;
  private final Here here;

  SignInController(SigningIn signingIn, AccessDesk desk, PortalCookie cookie, Here here) {
    this.signingIn = signingIn;
    this.desk = desk;
    this.cookie = cookie;
    this.here = here;
  }

  @Open
  @GetMapping("/p/{portal}/sign-in")
  ModelAndView form(PortalVisitor visitor, @RequestParam(defaultValue = "") String next) {
    return visitor instanceof Customer
        ? new ModelAndView("redirect:" + visitor.house().home())
        : page(visitor, "", next, Problems.none(), HttpStatus.OK);
  }

  @Open
  @PostMapping("/p/{portal}/sign-in")
  ModelAndView create(
      PortalVisitor visitor,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String next,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!(visitor instanceof PortalStranger)) {
      return new ModelAndView("redirect:" + visitor.house().home());
    }
    var house = visitor.house();
    var from =
        new SigningIn.From(
            house, request.getRemoteAddr(), request.getHeader(HttpHeaders.USER_AGENT));
    try {
      var session = EqualTime.whenRefused(() -> signingIn.signIn(email.strip(), password, from));
      cookie.keep(response, session, PortalSessions.LENGTH);
      return new ModelAndView("redirect:" + inside(visitor, next));
    } catch (Refused refused) {
      return page(visitor, email, next, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @ForCustomer
  @PostMapping("/p/{portal}/sign-out")
  String destroy(Customer customer, HttpServletResponse response) {
    var house = customer.house();
    here.behind(Wall.entry(house.id()), customer.actor(), () -> desk.leave(customer));
    cookie.forget(response, house.id());
    return "redirect:" + house.at("/sign-in");
  }

  /** Back to where one wanted to go, if that is a page of this portal. */
  private static String inside(PortalVisitor visitor, String next) {
    var home = visitor.house().home();
    return next.startsWith(home + "/") ? LocalPath.or(next, home) : home;
  }

  private static ModelAndView page(
      PortalVisitor visitor, String email, String next, Problems problems, HttpStatus status) {
    return new ModelAndView(
        "portal/access/sign-in",
        Map.of("house", visitor.house(), "email", email, "next", next, "problems", problems),
        status);
  }
}
