package app.zaguan.identity.entrance;

import app.zaguan.identity.Member;
import app.zaguan.identity.Throttle;
import app.zaguan.identity.founding.AddressProof;
import app.zaguan.identity.founding.Founding;
import app.zaguan.identity.founding.NewOrganization;
import app.zaguan.identity.founding.SigningUp;
import app.zaguan.identity.people.EntryBook;
import app.zaguan.identity.people.Origin;
import app.zaguan.identity.people.SessionCookie;
import app.zaguan.identity.people.User;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.secrets.Token;
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
import org.springframework.web.servlet.ModelAndView;

/** Signing up: one page, and then one is in, or opens the mail that proves the address. */
@Controller
class SignUpController {

  private static final String DOOR = "sign-up";

  private final Founding founding;
  private final SigningUp signingUp;
  private final AddressProof proof;
  private final EntryBook entries;
  private final Throttle throttle;
  private final SessionCookie cookie;
  private final Notices notices;

  SignUpController(
      Founding founding,
      SigningUp signingUp,
      AddressProof proof,
      EntryBook entries,
      Throttle throttle,
      SessionCookie cookie,
      Notices notices) {
    this.founding = founding;
    this.signingUp = signingUp;
    this.proof = proof;
    this.entries = entries;
    this.throttle = throttle;
    this.cookie = cookie;
    this.notices = notices;
  }

  @Open
  @GetMapping("/sign-up")
  ModelAndView form(Visitor visitor) {
    return visitor instanceof Member
        ? new ModelAndView("redirect:/")
        : page(SignUpForm.empty(), Problems.none(), HttpStatus.OK);
  }

  @Open
  @PostMapping("/sign-up")
  ModelAndView create(SignUpForm form, HttpServletRequest request, HttpServletResponse response) {
    try {
      if (proof.isAsked()) {
        return askedByMail(form.toWish(), Origin.of(request));
      }
      cookie.set(response, signedUp(form.toWish(), Origin.of(request)));
      notices.done("sign-up.done");
      return new ModelAndView("redirect:/");
    } catch (Refused refused) {
      return page(form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  /**
   * Each asking writes a mail, so it is counted; whether the address has an account is not told.
   */
  private ModelAndView askedByMail(NewOrganization wish, Origin origin) {
    throttle.enter(DOOR, wish.email(), origin.address());
    signingUp.ask(wish, origin.address());
    return new ModelAndView("redirect:/sign-up/sent");
  }

  /** Counted, because the answer tells whether an email has an account. */
  private Token signedUp(NewOrganization wish, Origin origin) {
    throttle.enter(DOOR, wish.email(), origin.address());
    var founded = founded(wish, origin);
    throttle.succeeded(DOOR, wish.email(), origin.address());
    var user =
        new User(
            founded.owner(), wish.email(), wish.name().strip(), "", wish.language().getLanguage());
    return entries.open(user, founded.organization(), origin);
  }

  private Founding.Founded founded(NewOrganization wish, Origin origin) {
    try {
      return founding.found(wish, origin.address());
    } catch (Refused refused) {
      var guessed =
          refused.problems().all().stream().anyMatch(it -> it.key().equals("sign-up.email-taken"));
      if (!guessed) {
        throttle.succeeded(DOOR, wish.email(), origin.address());
      }
      throw refused;
    }
  }

  private static ModelAndView page(SignUpForm form, Problems problems, HttpStatus status) {
    return new ModelAndView(
        "identity/entrance/signUp", Map.of("form", form, "problems", problems), status);
  }
}
