package app.zaguan.documents.desk;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.Documents;
import app.zaguan.documents.comments.Comments;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.documents.quotes.Quoting;
import app.zaguan.documents.sharing.Sharing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is kept about a document beside what it says. */
@Component
class Folders {

  private final Documents documents;
  private final Comments comments;
  private final Sharing sharing;
  private final Quoting quoting;
  private final Drafting drafting;

  Folders(
      Documents documents, Comments comments, Sharing sharing, Quoting quoting, Drafting drafting) {
    this.documents = documents;
    this.comments = comments;
    this.sharing = sharing;
    this.quoting = quoting;
    this.drafting = drafting;
  }

  @Transactional(readOnly = true)
  DocumentPage.Folder of(DocumentId id) {
    return new DocumentPage.Folder(
        comments.of(id),
        documents.history(id).stream().map(HistoryLook::inside).toList(),
        sharing.of(id),
        quoting.acceptance(id).orElse(null),
        documents.internalNote(id),
        drafting.hasUnsentChanges(id));
  }
}
