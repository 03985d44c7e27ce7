package app.zaguan.documents.invoices;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.papers.Paper;
import app.zaguan.documents.papers.Publishing;
import app.zaguan.identity.Organizations;
import app.zaguan.shared.Problems;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Makes a draft final, where the rules let it. */
@Component
class Issuance {

  private final Organizations organizations;
  private final Publishing publishing;
  private final Clock clock;

  Issuance(Organizations organizations, Publishing publishing, Clock clock) {
    this.organizations = organizations;
    this.publishing = publishing;
    this.clock = clock;
  }

  /** What the organization still lacks to issue anything. */
  Problems missing() {
    return IssueRules.missing(organizations.current());
  }

  /** What is kept of it for good, its number included. */
  Paper of(Document draft) {
    var seller = organizations.current();
    IssueRules.check(draft, seller, LocalDate.now(clock.withZone(seller.zone())));
    return publishing.publish(draft, seller, DocumentState.ISSUED);
  }
}
