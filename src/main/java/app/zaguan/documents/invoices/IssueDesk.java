package app.zaguan.documents.invoices;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Happening;
import app.zaguan.documents.InvoiceIssued;
import app.zaguan.documents.history.History;
import app.zaguan.documents.papers.Publishing;
import app.zaguan.identity.Organizations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Issues invoices. */
@Component
class IssueDesk {

  private final Documents documents;
  private final Organizations organizations;
  private final Publishing publishing;
  private final History history;
  private final Outside outside;

  IssueDesk(
      Documents documents,
      Organizations organizations,
      Publishing publishing,
      History history,
      Outside outside) {
    this.documents = documents;
    this.organizations = organizations;
    this.publishing = publishing;
    this.history = history;
    this.outside = outside;
  }

  /** The day it is, and those who want to know. */
  @Component
  record Outside(Clock clock, ApplicationEventPublisher events) {}

  void issue(DocumentId id) {
    var draft = documents.get(id);
    var seller = organizations.current();
    var today = LocalDate.now(outside.clock().withZone(seller.zone()));
    IssueRules.check(draft, seller, today);
    var paper = publishing.publish(draft, seller, DocumentState.ISSUED);
    var number = Objects.requireNonNull(paper.number());
    history.tell(id, draft.contact(), Happening.Kind.ISSUED, Map.of("number", number));
    outside
        .events()
        .publishEvent(
            new InvoiceIssued(
                seller.id(), id, draft.type(), draft.contact(), number, paper.total()));
  }
}
