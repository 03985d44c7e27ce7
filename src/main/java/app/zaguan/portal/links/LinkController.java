package app.zaguan.portal.links;

import app.zaguan.documents.sharing.Opening;
import app.zaguan.documents.sharing.Sharing;
import app.zaguan.identity.Throttle;
import app.zaguan.portal.door.House;
import app.zaguan.portal.door.LinkBearer;
import app.zaguan.portal.door.PortalCookie;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.passwords.EqualTime;
import app.zaguan.shared.web.doors.Open;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * A share link (POR-10): exchanged at once for a cookie that opens its document and nothing else.
 * One that is over, revoked or mistyped gets one and the same page, which tells nothing.
 */
@Controller
class LinkController {

  private final Sharing sharing;
  private final PortalCookie cookies;
  private final Throttle throttle;
  private final Clock clock;

  LinkController(Sharing sharing, PortalCookie cookies, Throttle throttle, Clock clock) {
    this.sharing = sharing;
    this.cookies = cookies;
    this.throttle = throttle;
    this.clock = clock;
  }

  /** Machines that look ahead learn nothing and change nothing. */
  @Open
  @RequestMapping(path = "/d/{token}", method = RequestMethod.HEAD)
  ResponseEntity<Void> look() {
    return ResponseEntity.ok().build();
  }

  @Open
  @GetMapping("/d/{token}")
  ModelAndView show(LinkBearer bearer, @PathVariable String token, HttpServletResponse response) {
    var link = bearer.link();
    var house = bearer.house();
    if (link == null || house == null) {
      return over(bearer, token, false, Problems.none());
    }
    return switch (sharing.open(link)) {
      case Opening.Opened opened -> enter(house, opened, response);
      case Opening.Expired expired -> over(bearer, token, false, Problems.none());
      case Opening.Unknown unknown -> over(bearer, token, false, Problems.none());
    };
  }

  /** Asks for a new link, which goes to the contact's own address if it goes anywhere. */
  @Open
  @PostMapping("/d/{token}/renewal")
  ModelAndView renew(LinkBearer bearer, @PathVariable String token) {
    try {
      throttle.enter("link-renewal", token, bearer.address());
    } catch (Refused tooSoon) {
      return over(bearer, token, false, tooSoon.problems());
    }
    var link = bearer.link();
    if (link != null && bearer.house() != null) {
      EqualTime.always(() -> sharing.renew(link));
    }
    return over(bearer, token, true, Problems.none());
  }

  private ModelAndView enter(House house, Opening.Opened opened, HttpServletResponse response) {
    var grant = opened.grant();
    var address = house.at("/" + grant.type().segment() + "/" + grant.document());
    var life = Duration.between(clock.instant(), grant.expiresAt());
    cookies.grant(response, opened.cookie(), address, life);
    var redirect = new RedirectView(address);
    redirect.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(redirect);
  }

  private static ModelAndView over(
      LinkBearer bearer, String token, boolean asked, Problems problems) {
    var model = new HashMap<String, @Nullable Object>();
    model.put("house", bearer.house());
    model.put("renewal", "/d/" + token + "/renewal");
    model.put("asked", asked);
    model.put("problems", problems);
    return new ModelAndView(
        "portal/links/over",
        model,
        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
