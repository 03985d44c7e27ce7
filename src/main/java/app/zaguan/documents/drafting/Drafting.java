package app.zaguan.documents.drafting;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing documents. What is refused is said beside the form's fields: {@code lines[0].quantity}.
 */
@Service
@Transactional
public class Drafting {

  private final Beginnings beginnings;
  private final Drafts drafts;
  private final UnsentChanges changes;
  private final Composing composing;
  private final DraftDesk desk;

  Drafting(
      Beginnings beginnings,
      Drafts drafts,
      UnsentChanges changes,
      Composing composing,
      DraftDesk desk) {
    this.beginnings = beginnings;
    this.drafts = drafts;
    this.changes = changes;
    this.composing = composing;
    this.desk = desk;
  }

  /** What the editor begins with: today's date, and what is agreed with the contact. */
  @Transactional(readOnly = true)
  public Draft blank(DocumentType type, @Nullable ContactId contact) {
    return beginnings.blank(type, contact);
  }

  /** What the editor of this document begins with: the changes not sent yet, if there are any. */
  @Transactional(readOnly = true)
  public Draft edit(DocumentId id) {
    return beginnings.of(id);
  }

  /** What the editor of a credit note begins with: all lines of the invoices it corrects. */
  @Transactional(readOnly = true)
  public Draft correcting(List<DocumentId> invoices) {
    return beginnings.correcting(invoices);
  }

  /** Drafts another document like this one, dated today. */
  public DocumentId duplicate(DocumentId id) {
    return desk.duplicate(id, beginnings.duplicate(id));
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
}
