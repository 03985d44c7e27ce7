package app.zaguan.identity.home;

import app.zaguan.identity.ForMembers;
import app.zaguan.identity.Member;
import app.zaguan.identity.places.DashboardCard;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where staff start: the cards of all modules that have something to say. */
@Controller
class DashboardController {

  private final List<DashboardCard> cards;

  DashboardController(List<DashboardCard> cards) {
    this.cards = cards.stream().sorted(Comparator.comparing(DashboardCard::order)).toList();
  }

  @ForMembers
  @GetMapping("/")
  ModelAndView index(Member member) {
    var shown = cards.stream().map(it -> it.content(member)).flatMap(Optional::stream).toList();
    return new ModelAndView("identity/home/dashboard", Map.of("member", member, "cards", shown));
  }
}
