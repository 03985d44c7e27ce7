package app.zaguan.documents.desk.sending;

import app.zaguan.documents.Document;
import app.zaguan.documents.sending.Addressee;
import app.zaguan.notifications.Sketch;
import app.zaguan.shared.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom a document goes, and with which words.
 *
 * @param proposed the contact, and the people who get copies
 * @param missing what the organization must fill in before it can issue
 * @param completing where that is done, and what leads back here; none for who may not
 * @param preview what the addressees would read
 */
public record SendingPage(
    Document document,
    List<Addressee> proposed,
    SendingForm form,
    Problems problems,
    Problems missing,
    @Nullable String completing,
    Sketch preview) {

  public String address() {
    return "/" + document.type().segment() + "/" + document.id();
  }

  /** Whether it becomes final by being sent. */
  public boolean isIssued() {
    return document.type().isIssued() && document.isDraft();
  }

  public boolean isChosen(Addressee addressee) {
    return form.to().contains(addressee.email());
  }
}
