package app.zaguan.documents.desk.home;

import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.desk.lists.Filter;
import app.zaguan.documents.lists.DocumentQuery;
import app.zaguan.documents.lists.WaitingCounts;
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

/** What waits: quotes for an answer, invoices for their money. */
@Component
class PendingCard implements DashboardCard {

  private static final int ROWS = 5;

  private final Documents documents;
  private final WaitingCounts waiting;
  private final Parts parts;

  PendingCard(Documents documents, WaitingCounts waiting, Parts parts) {
    this.documents = documents;
    this.waiting = waiting;
    this.parts = parts;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Content> content(Member member) {
    var counts = waiting.get();
    if (!member.may(Area.SALES, Level.VIEW) || counts.quotes() + counts.invoices() == 0) {
      return Optional.empty();
    }
    var quotes =
        DocumentQuery.of(DocumentType.QUOTE)
            .standing(Filter.SENT.standings())
            .sorted(DocumentQuery.Sort.DUE)
            .sized(ROWS);
    var invoices =
        DocumentQuery.of(DocumentType.INVOICE)
            .standing(Filter.UNPAID.standings())
            .sorted(DocumentQuery.Sort.DUE)
            .sized(ROWS);
    return Optional.of(
        parts.part(
            "documents/pendingCard",
            Map.of(
                "counts", counts,
                "quotes", documents.list(quotes).rows(),
                "invoices", documents.list(invoices).rows())));
  }
}
