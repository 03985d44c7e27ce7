package app.zaguan.documents.quotes;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.Documents;
import app.zaguan.documents.papers.DocumentLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes answers to quotes, or quotes back, one at a time: each holds the quote's lock meanwhile.
 */
@Component
class AnswerDesk {

  private final DocumentLock lock;
  private final Documents documents;
  private final Answers answers;
  private final Evidence evidence;
  private final AnswerNews news;

  AnswerDesk(
      DocumentLock lock, Documents documents, Answers answers, Evidence evidence, AnswerNews news) {
    this.lock = lock;
    this.documents = documents;
    this.answers = answers;
    this.evidence = evidence;
    this.news = news;
  }

  void accept(DocumentId id, int revision, Signature signature) {
    var document = locked(id);
    if (isSecondClick(document, revision, signature)) {
      return;
    }
    Quote.of(document).accept(revision, signature);
    var acceptance = evidence.of(document, signature);
    answers.add(id, document.contact(), acceptance);
    news.accepted(document, acceptance);
  }

  void refuse(DocumentId id, int revision, @Nullable String reason) {
    var document = locked(id);
    var refusal = Quote.of(document).refuse(revision, reason, evidence.now());
    answers.add(id, document.contact(), refusal);
    news.refused(document, refusal);
  }

  void withdraw(DocumentId id, int revision, @Nullable String reason) {
    var document = locked(id);
    var withdrawal = Quote.of(document).withdraw(revision, reason);
    answers.withdraw(id);
    news.withdrawn(document, withdrawal);
  }

  private Document locked(DocumentId id) {
    lock.take(id);
    return documents.get(id);
  }

  private boolean isSecondClick(Document document, int revision, Signature signature) {
    return document.state() == DocumentState.ACCEPTED
        && answers
            .acceptance(document.id())
            .filter(it -> it.revision() == revision && evidence.isSame(it, signature))
            .isPresent();
  }
}
