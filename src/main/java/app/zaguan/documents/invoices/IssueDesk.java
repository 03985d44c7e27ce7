package app.zaguan.documents.invoices;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Happening;
import app.zaguan.documents.InvoiceIssued;
import app.zaguan.documents.history.Chronicle;
import app.zaguan.documents.papers.Publishing;
import app.zaguan.identity.Organizations;
import app.zaguan.shared.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Issues invoices. */
@Component
class IssueDesk {

  private final Documents documents;
  private final Organizations organizations;
  private final Publishing publishing;
  private final Chronicle chronicle;
  private final Clock clock;

  IssueDesk(
      Documents documents,
      Organizations organizations,
      Publishing publishing,
      Chronicle chronicle,
      Clock clock) {
    this.documents = documents;
    this.organizations = organizations;
    this.publishing = publishing;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  Problems missing() {
    return IssueRules.missing(organizations.current());
  }

  void issue(DocumentId id) {
    var draft = documents.get(id);
    var seller = organizations.current();
    var today = LocalDate.now(clock.withZone(seller.zone()));
    IssueRules.check(draft, seller, today);
    var paper = publishing.publish(draft, seller, DocumentState.ISSUED);
    var number = Objects.requireNonNull(paper.number());
    chronicle.tell(
        draft,
        Happening.Kind.ISSUED,
        Map.of("number", number),
        new InvoiceIssued(seller.id(), id, draft.type(), draft.contact(), number, paper.total()));
  }
}
