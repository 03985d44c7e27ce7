package app.zaguan.documents.desk.home;

import app.zaguan.documents.Documents;
import app.zaguan.documents.desk.HistoryLook;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.places.DashboardCard;
import app.zaguan.shared.web.screen.Parts;
import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened lately to the documents, by either side. */
@Component
class LatestCard implements DashboardCard {

  private static final int ROWS = 8;

  private final Documents documents;
  private final Parts parts;

  LatestCard(Documents documents, Parts parts) {
    this.documents = documents;
    this.parts = parts;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Content> content(Member member) {
    if (!member.may(Area.SALES, Level.VIEW)) {
      return Optional.empty();
    }
    var latest = documents.latest(ROWS).stream().map(HistoryLook::among).toList();
    return latest.isEmpty()
        ? Optional.empty()
        : Optional.of(parts.part("documents/latestCard", Map.of("happenings", latest)));
  }
}
