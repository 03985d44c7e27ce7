package app.zaguan.portal.access;

import app.zaguan.identity.Throttle;
import app.zaguan.portal.door.Customer;
import app.zaguan.portal.door.ForCustomer;
import app.zaguan.portal.door.PortalCookie;
import app.zaguan.portal.door.PortalSessions;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.passwords.PasswordRule;
import app.zaguan.shared.passwords.Passwords;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.screen.Notices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * A contact changes its password: by the present one, or, where the business chose that, by a code
 * mailed to the account's address.
 */
@Controller
class OwnPasswordController {

  private final AccessDesk desk;
  private final PasswordMail mail;
  private final Passwords passwords;
  private final Throttle throttle;
  private final PortalCookie cookie;
  private final Notices notices;
  private final Here here;

  OwnPasswordController(
      AccessDesk desk,
      PasswordMail mail,
      Passwords passwords,
      Throttle throttle,
      PortalCookie cookie,
      Notices notices,
      Here here) {
    this.desk = desk;
    this.mail = mail;
    this.passwords = passwords;
    this.throttle = throttle;
    this.cookie = cookie;
    this.notices = notices;
    this.here = here;
  }

  /** What was typed: the present password or the code, and the new one. */
  record Typed(String current, String code, String password) {}

  @ForCustomer(viewable = false)
  @GetMapping("/p/{portal}/profile/password")
  ModelAndView edit(Customer customer) {
    return page(customer, Problems.none());
  }

  @ForCustomer
  @PostMapping("/p/{portal}/profile/password/code")
  String code(Customer customer, HttpServletRequest request) {
    throttle.enter(
        "portal-code:" + customer.house().id(), customer.email(), request.getRemoteAddr());
    behindEntry(
        customer,
        () -> {
          mail.code(customer.house(), customer.account());
          return true;
        });
    notices.done("portal.password.code-sent", customer.email());
    return "redirect:" + customer.house().at("/profile/password");
  }

  @ForCustomer
  @PostMapping("/p/{portal}/profile/password")
  ModelAndView update(
      Customer customer,
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      var session = change(customer, new Typed(current, code, password), request);
      cookie.keep(response, session, PortalSessions.LENGTH);
      notices.done("portal.password.changed");
      return new ModelAndView("redirect:" + customer.house().at("/profile"));
    } catch (Refused refused) {
      return page(customer, refused.problems());
    }
  }

  private Token change(Customer customer, Typed typed, HttpServletRequest request) {
    PasswordRule.check(
            Problems.none(),
            "password",
            typed.password(),
            customer.name(),
            customer.email(),
            customer.house().name())
        .orRefuse();
    if (customer.mustChange()) {
      proveByCode(customer, typed.code());
    } else {
      proveByPassword(customer, typed.current(), request);
    }
    var hash = passwords.encode(typed.password());
    return behindEntry(customer, () -> renew(customer, hash, request));
  }

  private void proveByCode(Customer customer, String code) {
    if (!behindEntry(customer, () -> desk.useCode(customer, code))) {
      throw Refused.at("code", "portal.password.code-wrong");
    }
  }

  private void proveByPassword(Customer customer, String current, HttpServletRequest request) {
    var door = "portal:" + customer.house().id();
    throttle.enter(door, customer.email(), request.getRemoteAddr());
    var hash = behindEntry(customer, () -> account(customer)).password();
    if (!passwords.fit(current, hash)) {
      throw Refused.at("current", "portal.password.current-wrong");
    }
    throttle.succeeded(door, customer.email(), request.getRemoteAddr());
  }

  private Token renew(Customer customer, String hash, HttpServletRequest request) {
    var account = account(customer);
    desk.choose(account.id(), account.contact(), hash);
    return desk.reenter(
        customer, request.getRemoteAddr(), request.getHeader(HttpHeaders.USER_AGENT));
  }

  private PortalAccount account(Customer customer) {
    return desk.standing(customer.account()).orElseThrow(() -> new NotFound(customer.account()));
  }

  private ModelAndView page(Customer customer, Problems problems) {
    var waits = customer.mustChange() && behindEntry(customer, () -> desk.codeWaits(customer));
    return new ModelAndView(
        "portal/access/own-password",
        Map.of("customer", customer, "codeWaits", waits, "problems", problems),
        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private <T> T behindEntry(Customer customer, Supplier<T> work) {
    return here.behind(Wall.entry(customer.house().id()), customer.actor(), work);
  }
}
