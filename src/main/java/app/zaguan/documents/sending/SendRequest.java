package app.zaguan.documents.sending;

import app.zaguan.documents.Document;
import app.zaguan.shared.Once;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom, with which words.
 *
 * @param to addresses as typed; those of the contact and of its people are known by name
 * @param message said above the link; none for the usual words alone
 * @param once the key of the form it was typed in, by which its repetition is known; none where it
 *     had none
 */
public record SendRequest(
    List<String> to, @Nullable String message, boolean attachPdf, @Nullable String once) {

  public SendRequest {
    to = List.copyOf(to);
  }

  public SendRequest(List<String> to, @Nullable String message, boolean attachPdf) {
    this(to, message, attachPdf, null);
  }

  public static SendRequest to(String... addresses) {
    return new SendRequest(List.of(addresses), null, false);
  }

  /** As it is meant: addresses without spaces around them, no empty ones, no empty message. */
  SendRequest cleaned() {
    var addresses = to.stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
    var words = message == null || message.isBlank() ? null : message.strip();
    return new SendRequest(addresses, words, attachPdf, once);
  }

  /** By what the letter to one of them is known, of the document as it stands. */
  @Nullable String key(Document document, Addressee addressee) {
    return Once.key(
        once,
        document.id() + " " + document.revision(),
        String.join(" ", to),
        String.valueOf(addressee.email()),
        String.valueOf(message));
  }
}
