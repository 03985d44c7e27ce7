package app.zaguan.documents.desk;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.shared.NotFound;

/** A document under the address of its type: an invoice is not to be found among the quotes. */
public final class Found {

  private Found() {}

  public static Document document(Documents documents, DocumentType type, DocumentId id) {
    var document = documents.get(id);
    if (document.type() != type) {
      throw new NotFound(id);
    }
    return document;
  }
}
