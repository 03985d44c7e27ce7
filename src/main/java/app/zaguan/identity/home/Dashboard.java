package app.zaguan.identity.home;

import app.zaguan.identity.Member;
import app.zaguan.identity.places.DashboardCard;
import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cards of all modules that have something to say, made in one transaction. */
@Service
class Dashboard {

  private final List<DashboardCard> cards;

  Dashboard(List<DashboardCard> cards) {
    this.cards = cards.stream().sorted(Comparator.comparing(DashboardCard::order)).toList();
  }

  @Transactional(readOnly = true)
  public List<Content> cards(Member member) {
    return cards.stream().map(it -> it.content(member)).flatMap(Optional::stream).toList();
  }
}
