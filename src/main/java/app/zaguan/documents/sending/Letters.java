package app.zaguan.documents.sending;

import app.zaguan.documents.Document;
import app.zaguan.documents.printing.Printing;
import app.zaguan.documents.sharing.LinkMaking;
import app.zaguan.documents.sharing.Permit;
import app.zaguan.files.FileId;
import app.zaguan.notifications.Letter;
import app.zaguan.notifications.Mailing;
import app.zaguan.notifications.Sketch;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the letters that bring documents to their addressees. */
@Component
class Letters {

  /** Stands for a number that is given only when it is sent. */
  private static final String NO_NUMBER_YET = "…";

  private final LinkMaking links;
  private final Printing printing;
  private final Mailing mailing;

  Letters(LinkMaking links, Printing printing, Mailing mailing) {
    this.links = links;
    this.printing = printing;
    this.mailing = mailing;
  }

  /**
   * Posts one to each.
   *
   * @throws AlreadySent where the same was asked before by the same form
   */
  void post(Document document, List<Addressee> to, SendRequest request) {
    var pdf = request.attachPdf() ? printing.file(document) : null;
    for (var addressee : to) {
      var letter = letter(document, addressee, request.message(), pdf);
      var key = request.key(document, addressee);
      if (mailing.post(key == null ? letter : letter.once(key)).isEmpty()) {
        throw new AlreadySent();
      }
    }
  }

  /** What an addressee of this language would read. */
  Sketch sketch(Document document, String message) {
    var typed = message.isBlank() ? null : message.strip();
    var about = document.paper().buyer().name();
    return mailing.sketch(
        words(document, typed).to(about, "", document.language()).link("https://"));
  }

  private Letter letter(
      Document document, Addressee to, @Nullable String message, @Nullable FileId pdf) {
    var letter =
        words(document, message)
            .to(
                Objects.requireNonNullElse(to.name(), ""),
                Objects.requireNonNull(to.email()),
                to.language())
            .link(links.make(document, to, Permit.ACT).address())
            .about(document.id().value(), document.contact().value());
    var number = String.valueOf(document.number());
    return pdf == null ? letter : letter.attach(pdf, number.replace('/', '-') + ".pdf");
  }

  private static Letter words(Document document, @Nullable String message) {
    var kind = document.type().letter();
    return Letter.of(message == null ? kind : kind + ".personal")
        .with(
            document.number() == null ? NO_NUMBER_YET : document.number(),
            document.paper().seller().name(),
            document.total(),
            document.dueOn(),
            message == null ? "" : message);
  }
}
