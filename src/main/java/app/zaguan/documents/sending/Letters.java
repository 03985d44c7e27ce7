package app.zaguan.documents.sending;

import app.zaguan.documents.Document;
import app.zaguan.documents.printing.Printing;
import app.zaguan.documents.sharing.LinkMaking;
import app.zaguan.documents.sharing.Permit;
import app.zaguan.files.FileId;
import app.zaguan.notifications.Letter;
import app.zaguan.notifications.Mailing;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the letters that bring documents to their addressees. */
@Component
class Letters {

  private final LinkMaking links;
  private final Printing printing;
  private final Mailing mailing;

  Letters(LinkMaking links, Printing printing, Mailing mailing) {
    this.links = links;
    this.printing = printing;
    this.mailing = mailing;
  }

  void post(Document document, List<Addressee> to, SendRequest request) {
    var pdf = request.attachPdf() ? printing.file(document) : null;
    for (var addressee : to) {
      mailing.post(letter(document, addressee, request.message(), pdf));
    }
  }

  private Letter letter(
      Document document, Addressee to, @Nullable String message, @Nullable FileId pdf) {
    var number = String.valueOf(document.number());
    var kind = document.type().letter();
    var letter =
        Letter.of(message == null ? kind : kind + ".personal")
            .to(
                Objects.requireNonNullElse(to.name(), ""),
                Objects.requireNonNull(to.email()),
                to.language())
            .with(
                number,
                document.paper().seller().name(),
                document.total(),
                document.dueOn(),
                message == null ? "" : message)
            .link(links.make(document, to, Permit.ACT).address())
            .about(document.id().value(), document.contact().value());
    return pdf == null ? letter : letter.attach(pdf, number.replace('/', '-') + ".pdf");
  }
}
