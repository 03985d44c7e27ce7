package app.zaguan.documents.desk.editor;

import app.zaguan.contacts.Contact;
import app.zaguan.documents.lists.DocumentRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which invoices a new credit note may correct.
 *
 * @param contact the one whose they are; none for everybody's
 * @param text what was searched for
 */
public record OriginalsPage(List<DocumentRow> invoices, @Nullable Contact contact, String text) {

  /** Several are corrected together only where they are one customer's. */
  public boolean isSeveral() {
    return contact != null;
  }
}
