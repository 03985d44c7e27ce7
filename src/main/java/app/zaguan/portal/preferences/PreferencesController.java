package app.zaguan.portal.preferences;

import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.installation.Installation;
import app.zaguan.shared.web.screen.Notices;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The portal's settings. */
@Controller
class PreferencesController {

  private final PreferencesDesk desk;
  private final Installation installation;
  private final Notices notices;

  PreferencesController(PreferencesDesk desk, Installation installation, Notices notices) {
    this.desk = desk;
    this.installation = installation;
    this.notices = notices;
  }

  @Needs(area = Area.PORTAL_SETTINGS, level = Level.VIEW)
  @GetMapping("/settings/portal")
  ModelAndView edit() {
    return page(desk.form(), Problems.none());
  }

  @Needs(area = Area.PORTAL_SETTINGS, level = Level.EDIT)
  @PostMapping("/settings/portal")
  ModelAndView update(Member member, PreferencesForm form) {
    try {
      desk.save(member, form);
    } catch (Refused refused) {
      return page(form, refused.problems());
    }
    notices.done("portal.settings.saved");
    return new ModelAndView("redirect:/settings/portal");
  }

  private ModelAndView page(PreferencesForm form, Problems problems) {
    return new ModelAndView(
        "portal/preferences/edit",
        Map.of(
            "form",
            form,
            "current",
            desk.portalName(),
            "address",
            installation.address("/p/"),
            "problems",
            problems),
        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
