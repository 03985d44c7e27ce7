package app.zaguan.documents.quotes;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.Documents;
import app.zaguan.documents.papers.DocumentLock;
import app.zaguan.documents.papers.Publications;
import app.zaguan.documents.sharing.LinkRights;
import app.zaguan.files.FileId;
import app.zaguan.files.Filing;
import app.zaguan.files.Pictures;
import app.zaguan.shared.tenancy.Here;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes answers to quotes, one at a time: each holds the quote's lock meanwhile. */
@Component
class AnswerDesk {

  private final DocumentLock lock;
  private final Documents documents;
  private final Answers answers;
  private final Evidence evidence;
  private final AnswerNews news;

  AnswerDesk(
      DocumentLock lock,
      Documents documents,
      Answers answers,
      Evidence evidence,
      AnswerNews news) {
    this.lock = lock;
    this.documents = documents;
    this.answers = answers;
    this.evidence = evidence;
    this.news = news;
  }

  void accept(DocumentId id, int revision, Signature signature) {
    evidence.rights().requireConfirmed(id);
    var document = locked(id);
    if (isSecondClick(document, revision, signature)) {
      return;
    }
    Quote.of(document).accept(revision, signature, news.today());
    var acceptance = evidence.of(document, signature, news.now());
    answers.add(id, document.contact(), acceptance);
    news.accepted(document, acceptance);
  }

  void refuse(DocumentId id, int revision, @Nullable String reason) {
    evidence.rights().requireActing(id);
    var document = locked(id);
    Quote.of(document).refuse(revision, reason);
    var refusal =
        new Answers.Refusal(revision, Objects.requireNonNull(reason).strip(), news.now());
    answers.add(id, document.contact(), refusal);
    news.refused(document, refusal);
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

  /** What proves an acceptance: who, from where, the hash of what was read, and the drawing. */
  @Component
  record Evidence(
      Publications publications, LinkRights rights, Pictures pictures, Filing files, Here here) {

    Acceptance of(Document document, Signature signature, Instant now) {
      var kept = publications.revision(document.id(), document.revision()).orElseThrow();
      var actor = here.actor();
      return new Acceptance(
          document.revision(),
          Objects.requireNonNull(signature.name()).strip(),
          blankToNull(signature.email()),
          drawing(document, signature.drawing()),
          actor.name(),
          actor.address(),
          shortened(signature.agent()),
          now,
          HexFormat.of().formatHex(kept.hash()));
    }

    boolean isSame(Acceptance before, Signature signature) {
      return before.by().equals(signature.name() == null ? "" : signature.name().strip())
          && Objects.equals(before.email(), blankToNull(signature.email()))
          && before.actor().equals(here.actor().name());
    }

    private @Nullable FileId drawing(Document document, byte @Nullable [] drawn) {
      if (drawn == null || drawn.length == 0) {
        return null;
      }
      var id = files.store(pictures.reencode(drawn).png(), "signature.png", "image/png");
      files.publish(id, document.contact().value(), document.id().value());
      return id;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
      return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable String shortened(@Nullable String agent) {
      return agent == null ? null : agent.substring(0, Math.min(agent.length(), 500));
    }
  }
}
