package app.zaguan.portal.access;

import app.zaguan.identity.Throttle;
import app.zaguan.portal.door.PortalCookie;
import app.zaguan.portal.door.PortalSessions;
import app.zaguan.portal.door.PortalVisitor;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.passwords.EqualTime;
import app.zaguan.shared.passwords.PasswordRule;
import app.zaguan.shared.passwords.Passwords;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.doors.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking for a new password, and choosing one by the token that was mailed. */
@Controller
class PasswordController {

  private final AccessDesk desk;
  private final PasswordMail mail;
  private final Passwords passwords;
  private final Throttle throttle;
  private final PortalCookie cookie;
  private final Here here;

  PasswordController(
      AccessDesk desk,
      PasswordMail mail,
      Passwords passwords,
      Throttle throttle,
      PortalCookie cookie,
      Here here) {
    this.desk = desk;
    this.mail = mail;
    this.passwords = passwords;
    this.throttle = throttle;
    this.cookie = cookie;
    this.here = here;
  }

  @Open
  @GetMapping("/p/{portal}/password")
  ModelAndView form(PortalVisitor visitor) {
    return asking(visitor, "", false, Problems.none());
  }

  /** The answer is the same whoever asks: whether there is such an account is not told. */
  @Open
  @PostMapping("/p/{portal}/password")
  ModelAndView create(
      PortalVisitor visitor,
      @RequestParam(defaultValue = "") String email,
      HttpServletRequest request) {
    var house = visitor.house();
    if (!email.contains("@")) {
      return asking(
          visitor, email, false, Refused.at("email", "portal.password.no-email").problems());
    }
    try {
      throttle.enter("portal-reset:" + house.id(), email, request.getRemoteAddr());
    } catch (Refused tooSoon) {
      return asking(visitor, email, false, tooSoon.problems());
    }
    EqualTime.always(() ->
        here.behind(
            Wall.entry(house.id()), visitor.actor(), () -> mail.reset(house, email.strip())));
    return asking(visitor, email, true, Problems.none());
  }

  @Open
  @GetMapping("/p/{portal}/password/{token}")
  ModelAndView edit(PortalVisitor visitor, @PathVariable String token) {
    return opened(visitor, token)
        .map(it -> choosing(visitor, it, token, Problems.none()))
        .orElseGet(() -> over(visitor));
  }

  @Open
  @PostMapping("/p/{portal}/password/{token}")
  ModelAndView update(
      PortalVisitor visitor,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      HttpServletResponse response) {
    var account = opened(visitor, token);
    if (account.isEmpty()) {
      return over(visitor);
    }
    var who = account.get();
    try {
      PasswordRule.check(
              Problems.none(),
              "password",
              password,
              who.name(),
              who.email(),
              visitor.house().name())
          .orRefuse();
      var session = choose(visitor, who, token, password, request);
      cookie.keep(response, session, PortalSessions.LENGTH);
      return new ModelAndView("redirect:" + visitor.house().home());
    } catch (Refused refused) {
      return choosing(visitor, who, token, refused.problems());
    }
  }

  private Token choose(
      PortalVisitor visitor,
      PortalAccount account,
      String token,
      String password,
      HttpServletRequest request) {
    var hash = passwords.encode(password);
    var actor =
        new Actor(Actor.Kind.CONTACT, account.id(), account.name(), request.getRemoteAddr());
    return here.behind(
        Wall.entry(visitor.house().id()),
        actor,
        () -> {
          var chosen = desk.choose(Token.read(token).orElseThrow(), hash);
          return desk.enter(
              chosen, request.getRemoteAddr(), request.getHeader(HttpHeaders.USER_AGENT));
        });
  }

  /** A token of another business opens nothing here. */
  private Optional<PortalAccount> opened(PortalVisitor visitor, String token) {
    return Token.read(token)
        .filter(it -> it.organization().equals(visitor.house().id()))
        .flatMap(it -> behindEntry(visitor, () -> desk.opened(it)));
  }

  private <T> T behindEntry(PortalVisitor visitor, Supplier<T> work) {
    return here.behind(Wall.entry(visitor.house().id()), visitor.actor(), work);
  }

  private static ModelAndView asking(
      PortalVisitor visitor, String email, boolean asked, Problems problems) {
    return new ModelAndView(
        "portal/access/password",
        Map.of("house", visitor.house(), "email", email, "asked", asked, "problems", problems),
        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView choosing(
      PortalVisitor visitor, PortalAccount account, String token, Problems problems) {
    return new ModelAndView(
        "portal/access/choose",
        Map.of(
            "house",
            visitor.house(),
            "email",
            account.email(),
            "first",
            account.password() == null,
            "address",
            visitor.house().at("/password/" + token),
            "problems",
            problems),
        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView over(PortalVisitor visitor) {
    return new ModelAndView(
        "portal/access/token-over", Map.of("house", visitor.house()), HttpStatus.GONE);
  }
}
