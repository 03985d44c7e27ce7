package app.zaguan.notifications.delivery;

import app.zaguan.files.Filing;
import app.zaguan.files.StoredFile;
import app.zaguan.notifications.letters.Content;
import app.zaguan.notifications.letters.Envelope;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Gets a mail ready to leave: opens what was sealed, fetches what goes with it. */
@Component
public class Packing {

  private final Deliveries deliveries;
  private final Envelope envelope;
  private final Filing filing;

  Packing(Deliveries deliveries, Envelope envelope, Filing filing) {
    this.deliveries = deliveries;
    this.envelope = envelope;
    this.filing = filing;
  }

  /** A mail with all that goes with it. */
  record Parcel(Outgoing mail, Content content, List<Enclosed> enclosed) {}

  /** A file under the name it has in the mail. */
  record Enclosed(String name, StoredFile file) {}

  Parcel pack(Outgoing mail) {
    var open = mail.content();
    var content =
        open != null ? open : envelope.open(mail.id(), Objects.requireNonNull(mail.sealed()));
    var enclosed =
        deliveries.enclosures(mail).stream()
            .map(it -> new Enclosed(it.name(), filing.read(it.file())))
            .toList();
    return new Parcel(mail, content, enclosed);
  }
}
