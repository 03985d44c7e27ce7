package app.zaguan.identity.members;

import app.zaguan.identity.Member;
import app.zaguan.identity.people.EntryBook;
import app.zaguan.identity.people.Origin;
import app.zaguan.identity.people.SessionCookie;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.doors.Open;
import app.zaguan.shared.web.doors.Visitor;
import app.zaguan.shared.web.screen.Notices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Accepting an invitation: with a new account, or with the one that its address has. */
@Controller
class AcceptanceController {

  private final Joining joining;
  private final EntryBook entries;
  private final SessionCookie cookie;
  private final Notices notices;

  AcceptanceController(Joining joining, EntryBook entries, SessionCookie cookie, Notices notices) {
    this.joining = joining;
    this.entries = entries;
    this.cookie = cookie;
    this.notices = notices;
  }

  @Open
  @GetMapping("/invitations/{token}")
  ModelAndView form(@PathVariable String token, Visitor visitor) {
    return page(token, visitor, "", Problems.none(), HttpStatus.OK);
  }

  @Open
  @PostMapping("/invitations/{token}")
  ModelAndView create(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password,
      Visitor visitor,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      var read = Token.read(token).orElseThrow(() -> new Refused("invitation.over"));
      var user =
          visitor instanceof Member member
              ? joining.join(read, member)
              : joining.join(read, name, password, Words.locale(), Origin.of(request));
      cookie.set(response, entries.open(user, read.organization(), Origin.of(request)));
      notices.done("invitation.accepted");
      return new ModelAndView("redirect:/");
    } catch (Refused refused) {
      var problems = refused.problems();
      return page(token, visitor, name, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private ModelAndView page(
      String token, Visitor visitor, String name, Problems problems, HttpStatus status) {
    var offer = Token.read(token).flatMap(joining::offer);
    if (offer.isEmpty() || offer.get().state() != Invitation.State.PENDING) {
      var model = Map.of("state", offer.map(Offer::state).map(Enum::name).orElse("UNKNOWN"));
      return new ModelAndView("identity/members/invitationOver", model, HttpStatus.GONE);
    }
    var reader = visitor instanceof Member member ? member.email() : "";
    var model =
        Map.of(
            "token",
            token,
            "offer",
            offer.get(),
            "name",
            name,
            "reader",
            reader,
            "problems",
            problems);
    return new ModelAndView("identity/members/acceptance", model, status);
  }
}
