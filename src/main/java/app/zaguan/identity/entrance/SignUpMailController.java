package app.zaguan.identity.entrance;

import app.zaguan.identity.founding.SigningUp;
import app.zaguan.identity.people.EntryBook;
import app.zaguan.identity.people.Origin;
import app.zaguan.identity.people.SessionCookie;
import app.zaguan.identity.people.User;
import app.zaguan.shared.Refused;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.web.doors.Open;
import app.zaguan.shared.web.screen.Notices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Opening an account by what was mailed to its address. Looking at the link opens nothing. */
@Controller
class SignUpMailController {

  private final SigningUp signingUp;
  private final EntryBook entries;
  private final SessionCookie cookie;
  private final Notices notices;

  SignUpMailController(
      SigningUp signingUp, EntryBook entries, SessionCookie cookie, Notices notices) {
    this.signingUp = signingUp;
    this.entries = entries;
    this.cookie = cookie;
    this.notices = notices;
  }

  @Open
  @GetMapping("/sign-up/sent")
  String sent() {
    return "identity/entrance/signUpSent";
  }

  @Open
  @GetMapping("/sign-up/{token}")
  ModelAndView form(@PathVariable String token) {
    return Token.read(token).filter(signingUp::isOpen).isPresent()
        ? new ModelAndView("identity/entrance/signUpOpen", Map.of("token", token))
        : over();
  }

  @Open
  @PostMapping("/sign-up/{token}")
  ModelAndView create(
      @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
    var origin = Origin.of(request);
    try {
      var read = Token.read(token).orElseThrow(() -> new Refused("sign-up.over"));
      var opened = signingUp.open(read, origin.address());
      var wish = opened.wish();
      var user =
          new User(
              opened.founded().owner(),
              wish.email(),
              wish.name(),
              "",
              wish.language().getLanguage());
      cookie.set(response, entries.open(user, opened.founded().organization(), origin));
      notices.done("sign-up.done");
      return new ModelAndView("redirect:/");
    } catch (Refused over) {
      return over();
    }
  }

  private static ModelAndView over() {
    return new ModelAndView("identity/entrance/signUpOver", Map.of(), HttpStatus.GONE);
  }
}
