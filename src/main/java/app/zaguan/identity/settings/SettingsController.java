package app.zaguan.identity.settings;

import app.zaguan.identity.ForMembers;
import app.zaguan.identity.Member;
import app.zaguan.identity.places.SettingsPlace;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where all settings are found: each module's, as far as the member may go there. */
@Controller
class SettingsController {

  private final List<SettingsPlace> places;

  SettingsController(List<SettingsPlace> places) {
    this.places = places.stream().sorted(Comparator.comparing(SettingsPlace::order)).toList();
  }

  @ForMembers
  @GetMapping("/settings")
  ModelAndView index(Member member) {
    var mine = places.stream().filter(it -> member.may(it.area(), it.level())).toList();
    return new ModelAndView("identity/settings/index", Map.of("places", mine));
  }
}
