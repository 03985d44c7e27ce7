package app.zaguan.documents.sending;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.Documents;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.documents.papers.DocumentLock;
import app.zaguan.documents.papers.Publishing;
import app.zaguan.identity.Organizations;
import org.springframework.stereotype.Component;

/** Brings a document into the state in which it is sent. */
@Component
class SendDesk {

  private final DocumentLock lock;
  private final Documents documents;
  private final Drafting drafting;
  private final Organizations organizations;
  private final Publishing publishing;

  SendDesk(
      DocumentLock lock,
      Documents documents,
      Drafting drafting,
      Organizations organizations,
      Publishing publishing) {
    this.lock = lock;
    this.documents = documents;
    this.drafting = drafting;
    this.organizations = organizations;
    this.publishing = publishing;
  }

  /** The document as its addressees will see it. */
  Document prepared(DocumentId id) {
    var document = documents.get(id);
    return switch (document.type()) {
      case QUOTE -> preparedQuote(id);
      case INVOICE, CREDIT_NOTE -> {
        SendRules.check(document, false);
        yield document;
      }
    };
  }

  /** A draft, or changes to what was sent, become the next revision. */
  private Document preparedQuote(DocumentId id) {
    lock.take(id);
    var document = documents.get(id);
    var isChanged = drafting.applyChanges(document);
    SendRules.check(document, isChanged);
    if (!document.isDraft() && !isChanged) {
      return document;
    }
    publishing.publish(documents.get(id), organizations.current(), DocumentState.SENT);
    return documents.get(id);
  }
}
