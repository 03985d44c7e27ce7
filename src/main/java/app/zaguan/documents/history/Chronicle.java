package app.zaguan.documents.history;

import app.zaguan.documents.DocumentEvent;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.Happening;
import app.zaguan.identity.Auditing;
import app.zaguan.shared.live.Changes;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.OrganizationId;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells what was done to a document, once and everywhere: in its history, which both sides read; in
 * the audit trail; to the modules above. All in the transaction that did it.
 */
@Component
public class Chronicle {

  private final History history;
  private final Auditing auditing;
  private final ApplicationEventPublisher events;
  private final Changes changes;
  private final Here here;

  Chronicle(
      History history,
      Auditing auditing,
      ApplicationEventPublisher events,
      Changes changes,
      Here here) {
    this.history = history;
    this.auditing = auditing;
    this.events = events;
    this.changes = changes;
    this.here = here;
  }

  public void tell(Happening.Kind kind, Map<String, String> details, DocumentEvent event) {
    history.tell(event.document(), event.contact(), kind, details);
    auditing.record(
        event.type().noun() + "." + kind.name().toLowerCase(Locale.ROOT),
        "document",
        event.document().value(),
        details);
    events.publishEvent(event);
  }

  /** For the staff alone. */
  public void note(DocumentId document, Happening.Kind kind, Map<String, String> details) {
    history.note(document, kind, details);
    auditing.record(
        "document." + kind.name().toLowerCase(Locale.ROOT), "document", document.value(), details);
  }

  /** Nothing to remember; the pages of staff that show the document hear of it. */
  public void changed(DocumentId document) {
    changes.tell(document.value(), null);
  }

  public OrganizationId organization() {
    return here.organization();
  }
}
