package app.zaguan.documents;

import app.zaguan.documents.history.History;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Honest read receipts: told by a person's page, never by opening a mail or a link. */
@Service
@Transactional
public class Seeing {

  private final JdbcClient db;
  private final Documents documents;
  private final History history;
  private final ApplicationEventPublisher events;
  private final Receipt receipt;

  Seeing(
      JdbcClient db,
      Documents documents,
      History history,
      ApplicationEventPublisher events,
      Receipt receipt) {
    this.db = db;
    this.documents = documents;
    this.history = history;
    this.events = events;
    this.receipt = receipt;
  }

  /** Who looks, and when. */
  @Component
  record Receipt(Here here, Clock clock) {}

  /**
   * The contact sees the document: written down the first time, with when and who. Behind the
   * staff's wall with an actor of kind {@code CONTACT} or {@code LINK}; anybody else's look does not
   * count.
   */
  public void seen(DocumentId id) {
    var kind = receipt.here().actor().kind();
    if (kind != Actor.Kind.CONTACT && kind != Actor.Kind.LINK) {
      return;
    }
    var document = documents.get(id);
    if (document.revision() == 0 || document.seenAt() != null || !isFirst(document)) {
      return;
    }
    history.tell(id, document.contact(), Happening.Kind.SEEN, Map.of());
    events.publishEvent(
        new DocumentSeen(
            receipt.here().organization(),
            id,
            document.type(),
            document.contact(),
            String.valueOf(document.number())));
  }

  private boolean isFirst(Document document) {
    return db.sql(
                """
                insert into document_sight (org_id, document_id, portal_contact_id, at)
                values (:org, :id, :contact, :now)
                on conflict (org_id, document_id) do nothing
                """)
            .param("org", receipt.here().organization().value())
            .param("id", document.id().value())
            .param("contact", document.contact().value())
            .param("now", Timestamp.from(receipt.clock().instant()))
            .update()
        == 1;
  }
}
