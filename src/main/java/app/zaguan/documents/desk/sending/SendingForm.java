package app.zaguan.documents.desk.sending;

import static java.util.Objects.requireNonNullElse;

import app.zaguan.documents.desk.Read;
import app.zaguan.documents.sending.Addressee;
import app.zaguan.documents.sending.SendRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sending as it was typed.
 *
 * @param to the addresses that were ticked
 * @param others more of them, parted by commas, semicolons, spaces or lines
 * @param attachPdf {@code true} where the box is ticked
 * @param once by which it is known when it is posted again
 */
public record SendingForm(
    List<String> to, String others, String message, String attachPdf, String once) {

  public SendingForm(
      @Nullable List<String> to,
      @Nullable String others,
      @Nullable String message,
      @Nullable String attachPdf,
      @Nullable String once) {
    this.to = requireNonNullElse(to, List.of());
    this.others = requireNonNullElse(others, "");
    this.message = requireNonNullElse(message, "");
    this.attachPdf = requireNonNullElse(attachPdf, "");
    this.once = requireNonNullElse(once, "");
  }

  /** What is proposed: to all who usually get it, with the PDF. */
  static SendingForm proposing(List<Addressee> addressees) {
    return new SendingForm(addressees.stream().map(Addressee::email).toList(), "", "", "true", "");
  }

  public boolean isWithPdf() {
    return attachPdf.equals("true");
  }

  SendRequest request() {
    var typed = Stream.of(others.split("[\\s,;]+")).filter(it -> !it.isBlank());
    return new SendRequest(
        Stream.concat(to.stream(), typed).distinct().toList(),
        Read.text(message),
        isWithPdf(),
        once);
  }
}
