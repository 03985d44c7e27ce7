package app.zaguan.notifications.texts;

import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.web.languages.Languages;
import app.zaguan.shared.web.screen.Notices;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The organization's own words for its mails, and a mail to try the way they take (ORG-4). */
@Controller
class MailTextController {

  private static final String LIST = "/settings/mail-texts";

  private final MailTextDesk desk;
  private final Wording wording;
  private final Notices notices;

  MailTextController(MailTextDesk desk, Wording wording, Notices notices) {
    this.desk = desk;
    this.wording = wording;
    this.notices = notices;
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @GetMapping(LIST)
  ModelAndView index(Member member) {
    var manner = desk.manner();
    return index(manner.replyTo(), manner.signature(), member, Problems.none(), HttpStatus.OK);
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @GetMapping(LIST + "/text")
  ModelAndView edit(
      @RequestParam(defaultValue = "") String letter,
      @RequestParam(defaultValue = "es") String language,
      Member member) {
    var editable = letter.isEmpty() ? desk.first() : desk.letter(letter);
    var spoken = Languages.known(language).orElse(member.language());
    var form = MailTextForm.of(editable, spoken, desk.text(editable, spoken));
    return page(form, Problems.none(), HttpStatus.OK);
  }

  /** Saves the words, or shows how they look where that is asked. */
  @Needs(area = Area.USERS, level = Level.EDIT)
  @PostMapping(LIST + "/text")
  ModelAndView update(MailTextForm form, @RequestParam(defaultValue = "") String then) {
    var letter = desk.letter(form.letter());
    if (then.equals("preview")) {
      return page(form, form.problems(letter, wording), HttpStatus.OK);
    }
    try {
      desk.save(form);
      notices.done("mail-text.saved");
      return new ModelAndView("redirect:" + LIST);
    } catch (Refused refused) {
      return page(form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @PostMapping(LIST + "/standard")
  String destroy(MailTextForm form) {
    desk.reset(form);
    notices.done("mail-text.standard-again");
    return "redirect:" + LIST;
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @PostMapping(LIST + "/manner")
  ModelAndView updateManner(
      @RequestParam(defaultValue = "") String replyTo,
      @RequestParam(defaultValue = "") String signature,
      Member member) {
    try {
      desk.save(replyTo, signature);
      notices.done("mail-text.saved");
      return new ModelAndView("redirect:" + LIST);
    } catch (Refused refused) {
      return index(
          replyTo, signature, member, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  /** Its page shows how it goes. */
  @Needs(area = Area.USERS, level = Level.EDIT)
  @PostMapping("/settings/mail-tests")
  String test(Member member) {
    return "redirect:/outbox/" + desk.test(member);
  }

  private ModelAndView index(
      @Nullable String replyTo,
      @Nullable String signature,
      Member member,
      Problems problems,
      HttpStatus status) {
    var model = new HashMap<String, @Nullable Object>();
    model.put("letters", wording.letters());
    model.put("own", desk.own());
    model.put("replyTo", replyTo);
    model.put("signature", signature);
    model.put("member", member);
    model.put("problems", problems);
    return new ModelAndView("notifications/texts/index", model, status);
  }

  private ModelAndView page(MailTextForm form, Problems problems, HttpStatus status) {
    var editable = desk.letter(form.letter());
    var view = new ModelAndView("notifications/texts/edit", "form", form);
    view.addObject("mentions", wording.mentions(editable));
    view.addObject("own", desk.own().contains(form.letter() + " " + form.language()));
    view.addObject("preview", desk.preview(form));
    view.addObject("problems", problems);
    view.setStatus(status);
    return view;
  }
}
