package app.zaguan.documents.invoices;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Happening;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.documents.history.Chronicle;
import app.zaguan.documents.papers.DocumentLock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes invoices of quotes. */
@Component
class ConversionDesk {

  private final DocumentLock lock;
  private final Documents documents;
  private final Drafting drafting;
  private final Chronicle chronicle;

  ConversionDesk(DocumentLock lock, Documents documents, Drafting drafting, Chronicle chronicle) {
    this.lock = lock;
    this.documents = documents;
    this.drafting = drafting;
    this.chronicle = chronicle;
  }

  DocumentId convert(DocumentId id) {
    lock.take(id);
    var quote = documents.get(id);
    Conversion.check(quote);
    var draft = Conversion.draft(quote, drafting.isSurcharged(id));
    var invoice = drafting.draft(DocumentType.INVOICE, draft, id);
    chronicle.note(id, Happening.Kind.CONVERTED, Map.of());
    return invoice;
  }
}
