package app.zaguan.identity.home;

import app.zaguan.identity.ForMembers;
import app.zaguan.identity.Member;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where staff start: the cards of all modules that have something to say. */
@Controller
class DashboardController {

  private final Dashboard dashboard;

  DashboardController(Dashboard dashboard) {
    this.dashboard = dashboard;
  }

  @ForMembers
  @GetMapping("/")
  ModelAndView index(Member member) {
    var cards = dashboard.cards(member);
    return new ModelAndView("identity/home/dashboard", Map.of("member", member, "cards", cards));
  }
}
