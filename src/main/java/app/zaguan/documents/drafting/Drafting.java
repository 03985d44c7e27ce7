package app.zaguan.documents.drafting;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing documents. What is refused is said beside the form's fields: {@code lines[0].quantity}.
 */
@Service
@Transactional
public class Drafting {

  /** What the editor begins with: today's date, and what is agreed with the contact. */
  public Draft blank(DocumentType type, @Nullable ContactId contact) {
    throw new UnsupportedOperationException();
  }

  /** What the editor of this document begins with: the changes not sent yet, if there are any. */
  public Draft edit(DocumentId id) {
    throw new UnsupportedOperationException();
  }

  public DocumentId draft(DocumentType type, Draft draft) {
    throw new UnsupportedOperationException();
  }

  /**
   * Changes a document. Of a quote that was sent, the contact goes on seeing what was sent; the
   * change is its next revision, once that is sent.
   *
   * @param version the one that the change started from
   * @throws app.zaguan.shared.Stale where somebody else changed it since
   */
  public void update(DocumentId id, int version, Draft draft) {
    throw new UnsupportedOperationException();
  }

  /** Throws a draft away, or of a quote that was sent, the changes not sent yet. */
  public void discard(DocumentId id) {
    throw new UnsupportedOperationException();
  }

  /** Whether a quote that was sent was changed since. */
  @Transactional(readOnly = true)
  public boolean hasUnsentChanges(DocumentId id) {
    throw new UnsupportedOperationException();
  }

  /** The sketch: what it would come to, and what is wrong with it. Nothing is stored. */
  @Transactional(readOnly = true)
  public Priced price(DocumentType type, Draft draft) {
    throw new UnsupportedOperationException();
  }
}
