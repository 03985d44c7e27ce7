package app.zaguan.documents.drafting;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.shared.money.Percent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing documents. What is refused is said beside the form's fields: {@code lines[0].quantity}.
 */
@Service
@Transactional
public class Drafting {

  private final Documents documents;
  private final Drafts drafts;
  private final UnsentChanges changes;
  private final Composing composing;
  private final DraftDesk desk;

  Drafting(
      Documents documents,
      Drafts drafts,
      UnsentChanges changes,
      Composing composing,
      DraftDesk desk) {
    this.documents = documents;
    this.drafts = drafts;
    this.changes = changes;
    this.composing = composing;
    this.desk = desk;
  }

  /** What the editor begins with: today's date, and what is agreed with the contact. */
  @Transactional(readOnly = true)
  public Draft blank(DocumentType type, @Nullable ContactId contact) {
    var agreed = composing.agreed(type, contact);
    var empty =
        new Draft(
            contact,
            agreed.today(),
            null,
            null,
            null,
            null,
            null,
            false,
            null,
            null,
            null,
            List.of());
    return new Draft(
        contact,
        agreed.today(),
        agreed.dueOn(empty),
        agreed.currency(empty),
        agreed.language(empty),
        null,
        Optional.ofNullable(agreed.discount()).map(Percent::value).orElse(null),
        false,
        null,
        null,
        null,
        List.of(agreed.firstLine()));
  }

  /** What the editor of this document begins with: the changes not sent yet, if there are any. */
  @Transactional(readOnly = true)
  public Draft edit(DocumentId id) {
    return changes.of(id).orElseGet(() -> asSaved(documents.get(id)));
  }

  public DocumentId draft(DocumentType type, Draft draft) {
    return desk.draft(type, draft, null);
  }

  /** Drafts a document that is made from another one. */
  public DocumentId draft(DocumentType type, Draft draft, DocumentId origin) {
    return desk.draft(type, draft, origin);
  }

  /**
   * Changes a document. Of a quote that was sent, the contact goes on seeing what was sent; the
   * change is its next revision, once that is sent.
   *
   * @param version the one that the change started from
   * @throws app.zaguan.shared.Stale where somebody else changed it since
   */
  public void update(DocumentId id, int version, Draft draft) {
    desk.update(id, version, draft);
  }

  /** Throws a draft away, or of a quote that was sent, the changes not sent yet. */
  public void discard(DocumentId id) {
    desk.discard(id);
  }

  /** Whether a quote that was sent was changed since. */
  @Transactional(readOnly = true)
  public boolean hasUnsentChanges(DocumentId id) {
    return changes.of(id).isPresent();
  }

  /** Whether the lines bear the equivalence surcharge. */
  @Transactional(readOnly = true)
  public boolean isSurcharged(DocumentId id) {
    return drafts.isSurcharged(id);
  }

  /** The sketch: what it would come to, and what is wrong with it. Nothing is stored. */
  @Transactional(readOnly = true)
  public Priced price(DocumentType type, Draft draft) {
    return composing.price(type, draft);
  }

  /**
   * Puts the changes not sent yet in the place of what was sent: what sending begins with.
   *
   * @param document locked, as it stands
   * @return whether there were any
   */
  public boolean applyChanges(Document document) {
    return desk.applyChanges(document);
  }

  private Draft asSaved(Document document) {
    var paper = document.paper();
    var note = documents.internalNote(document.id());
    return new Draft(
        document.contact(),
        paper.date(),
        paper.dueOn(),
        paper.currency(),
        paper.language(),
        paper.reference(),
        paper.discount().isZero() ? null : paper.discount().value(),
        drafts.isSurcharged(document.id()),
        paper.notes(),
        paper.terms(),
        note.isEmpty() ? null : note,
        paper.lines().stream().map(DraftLine::of).toList());
  }
}
