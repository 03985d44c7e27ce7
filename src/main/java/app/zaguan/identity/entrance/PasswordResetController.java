package app.zaguan.identity.entrance;

import app.zaguan.identity.people.Origin;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.postal.EmailAddress;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.web.doors.Open;
import app.zaguan.shared.web.screen.Notices;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A forgotten password: asking for a way in, and using it. */
@Controller
class PasswordResetController {

  private final PasswordResetting resetting;
  private final Notices notices;

  PasswordResetController(PasswordResetting resetting, Notices notices) {
    this.resetting = resetting;
    this.notices = notices;
  }

  @Open
  @GetMapping("/password-reset")
  ModelAndView form(@RequestParam(defaultValue = "") String email) {
    return asking(email, Problems.none(), HttpStatus.OK);
  }

  @Open
  @PostMapping("/password-reset")
  ModelAndView create(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
    try {
      new Problems()
          .unless(EmailAddress.read(email).isPresent(), "email", "email.malformed")
          .orRefuse();
      resetting.ask(email, Origin.of(request));
      return new ModelAndView("redirect:/password-reset/sent");
    } catch (Refused refused) {
      return asking(email, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @Open
  @GetMapping("/password-reset/sent")
  String sent() {
    return "identity/entrance/resetSent";
  }

  @Open
  @GetMapping("/password-reset/{token}")
  ModelAndView edit(@PathVariable String token) {
    return Token.read(token)
        .flatMap(resetting::owner)
        .map(it -> choosing(token, it.email(), Problems.none(), HttpStatus.OK))
        .orElseGet(PasswordResetController::over);
  }

  @Open
  @PostMapping("/password-reset/{token}")
  ModelAndView update(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request) {
    var owner = Token.read(token).flatMap(resetting::owner);
    if (owner.isEmpty()) {
      return over();
    }
    try {
      resetting.change(Token.read(token).orElseThrow(), password, Origin.of(request));
      notices.done("password-reset.done");
      return new ModelAndView("redirect:/sign-in");
    } catch (Refused refused) {
      var problems = refused.problems();
      return choosing(token, owner.get().email(), problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private static ModelAndView asking(String email, Problems problems, HttpStatus status) {
    var model = Map.of("email", email, "problems", problems);
    return new ModelAndView("identity/entrance/resetRequest", model, status);
  }

  private static ModelAndView choosing(
      String token, String email, Problems problems, HttpStatus status) {
    var model = Map.of("token", token, "email", email, "problems", problems);
    return new ModelAndView("identity/entrance/resetPassword", model, status);
  }

  private static ModelAndView over() {
    return new ModelAndView("identity/entrance/resetOver", Map.of(), HttpStatus.GONE);
  }
}
