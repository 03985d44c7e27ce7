package app.zaguan.documents.sending;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom, with which words.
 *
 * @param to addresses as typed; those of the contact and of its people are known by name
 * @param message said above the link; none for the usual words alone
 */
public record SendRequest(List<String> to, @Nullable String message, boolean attachPdf) {

  public SendRequest {
    to = List.copyOf(to);
  }

  public static SendRequest to(String... addresses) {
    return new SendRequest(List.of(addresses), null, false);
  }

  /** As it is meant: addresses without spaces around them, no empty ones, no empty message. */
  SendRequest cleaned() {
    var addresses = to.stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
    var words = message == null || message.isBlank() ? null : message.strip();
    return new SendRequest(addresses, words, attachPdf);
  }
}
