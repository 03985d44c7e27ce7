package app.zaguan.identity.settings;

import app.zaguan.identity.ForMembers;
import app.zaguan.identity.Member;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.forms.Choice;
import app.zaguan.shared.web.screen.Notices;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A member's own name, language and password. */
@Controller
class ProfileController {

  private static final String PAGE = "redirect:/profile";

  private final Profile profile;
  private final Notices notices;

  ProfileController(Profile profile, Notices notices) {
    this.profile = profile;
    this.notices = notices;
  }

  @ForMembers
  @GetMapping("/profile")
  ModelAndView edit(Member member) {
    var language = member.language().getLanguage();
    return page(member.name(), language, member, Problems.none(), HttpStatus.OK);
  }

  @ForMembers
  @PostMapping("/profile")
  ModelAndView update(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String language,
      Member member) {
    try {
      profile.change(member, name, language);
      notices.done("profile.saved");
      return new ModelAndView(PAGE);
    } catch (Refused refused) {
      var problems = refused.problems();
      return page(name, language, member, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @ForMembers
  @PostMapping("/profile/password")
  ModelAndView changePassword(
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String password,
      Member member) {
    try {
      profile.changePassword(member, current, password);
      notices.done("profile.password-changed");
      return new ModelAndView(PAGE);
    } catch (Refused refused) {
      var language = member.language().getLanguage();
      var problems = refused.problems();
      return page(member.name(), language, member, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private static ModelAndView page(
      String name, String language, Member member, Problems problems, HttpStatus status) {
    var languages =
        Words.LANGUAGES.stream()
            .map(it -> new Choice(it.getLanguage(), Words.ownName(it)))
            .toList();
    var model =
        Map.of(
            "name", name,
            "language", language,
            "languages", languages,
            "member", member,
            "problems", problems);
    return new ModelAndView("identity/settings/profile", model, status);
  }
}
