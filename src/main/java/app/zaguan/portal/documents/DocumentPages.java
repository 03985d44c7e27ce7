package app.zaguan.portal.documents;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.comments.Comments;
import app.zaguan.documents.lists.DocumentQuery;
import app.zaguan.documents.lists.DocumentRow;
import app.zaguan.documents.lists.WaitingCounts;
import app.zaguan.documents.quotes.Acceptance;
import app.zaguan.documents.quotes.Quoting;
import app.zaguan.payments.attempts.Payments;
import app.zaguan.portal.door.Customer;
import app.zaguan.portal.door.PortalGuest;
import app.zaguan.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of documents show, gathered in one transaction behind the guest's own wall. */
@Service
@Transactional(readOnly = true)
class DocumentPages {

  private final Documents documents;
  private final Comments comments;
  private final Quoting quoting;
  private final Payments payments;
  private final WaitingCounts counts;
  private final Clock clock;

  DocumentPages(
      Documents documents,
      Comments comments,
      Quoting quoting,
      Payments payments,
      WaitingCounts counts,
      Clock clock) {
    this.clock = clock;
    this.payments = payments;
    this.documents = documents;
    this.comments = comments;
    this.quoting = quoting;
    this.counts = counts;
  }

  public DocumentList list(String address, DocumentQuery query, String q, boolean pending) {
    var page = documents.list(query);
    return new DocumentList(
        query.type(),
        address,
        q,
        pending,
        query.sort(),
        page,
        Set.copyOf(payments.underWay(owed(page.rows()))),
        counts.get());
  }

  private static List<DocumentId> owed(List<DocumentRow> rows) {
    return rows.stream()
        .filter(it -> it.type() == DocumentType.INVOICE && it.due().isPositive())
        .map(DocumentRow::id)
        .toList();
  }

  /** {@link NotFound} where this guest may not know of it. */
  public DocumentView show(PortalGuest guest, DocumentType type, DocumentId id) {
    var document = find(type, id);
    return new DocumentView(
        guest,
        document,
        comments.of(id),
        documents.history(id),
        acceptance(document),
        guest instanceof Customer ? counts.get() : null,
        LocalDate.now(clock.withZone(guest.zone())));
  }

  public Document find(DocumentType type, DocumentId id) {
    var document = documents.get(id);
    if (document.type() != type) {
      throw new NotFound(id);
    }
    return document;
  }

  private Optional<Acceptance> acceptance(Document document) {
    return document.type() == DocumentType.QUOTE && document.state() == DocumentState.ACCEPTED
        ? quoting.acceptance(document.id())
        : Optional.empty();
  }
}
