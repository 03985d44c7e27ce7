package app.zaguan.documents.papers;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.numbers.DocumentNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a contact gets to see from now on.
 *
 * @param version of the document it was made from
 * @param state that the document is in afterwards
 * @param number where it gets one now
 */
public record Publication(
    DocumentId document,
    int version,
    ContactId contact,
    DocumentState state,
    @Nullable DocumentNumber number,
    Paper paper) {

  /** Whether money is asked for with it from now on. */
  boolean isOwed() {
    return isFrozen() && paper.type() == DocumentType.INVOICE;
  }

  boolean isFrozen() {
    return state == DocumentState.ISSUED;
  }
}
