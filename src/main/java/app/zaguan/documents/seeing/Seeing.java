package app.zaguan.documents.seeing;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentSeen;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Happening;
import app.zaguan.documents.history.Chronicle;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Honest read receipts: told by a person's page, never by opening a mail or a link. */
@Service
@Transactional
public class Seeing {

  private final Documents documents;
  private final Sights sights;
  private final Chronicle chronicle;
  private final Here here;

  Seeing(Documents documents, Sights sights, Chronicle chronicle, Here here) {
    this.documents = documents;
    this.sights = sights;
    this.chronicle = chronicle;
    this.here = here;
  }

  /**
   * The contact sees the document: written down the first time, with when and who. Behind the
   * staff's wall with an actor of kind {@code CONTACT} or {@code LINK}; anybody else's look does
   * not count.
   */
  public void seen(DocumentId id) {
    var kind = here.actor().kind();
    if (kind != Actor.Kind.CONTACT && kind != Actor.Kind.LINK) {
      return;
    }
    var document = documents.get(id);
    if (document.revision() == 0 || document.seenAt() != null || !sights.addFirst(document)) {
      return;
    }
    chronicle.tell(
        Happening.Kind.SEEN,
        Map.of(),
        new DocumentSeen(
            chronicle.organization(),
            id,
            document.type(),
            document.contact(),
            String.valueOf(document.number())));
  }
}
