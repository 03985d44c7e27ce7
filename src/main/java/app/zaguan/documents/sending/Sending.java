package app.zaguan.documents.sending;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentSent;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Happening;
import app.zaguan.documents.history.Chronicle;
import app.zaguan.notifications.Sketch;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails documents, each addressee with a share link of their own. */
@Service
@Transactional
public class Sending {

  private final Documents documents;
  private final Addressees addressees;
  private final SendDesk desk;
  private final Letters letters;
  private final Chronicle chronicle;

  Sending(
      Documents documents,
      Addressees addressees,
      SendDesk desk,
      Letters letters,
      Chronicle chronicle) {
    this.documents = documents;
    this.addressees = addressees;
    this.desk = desk;
    this.letters = letters;
    this.chronicle = chronicle;
  }

  /** Who is proposed: the contact, and the people who get copies. */
  @Transactional(readOnly = true)
  public List<Addressee> proposed(DocumentId id) {
    return addressees.of(documents.get(id).contact());
  }

  /** The mail it would be sent with, with this message where one is typed. */
  @Transactional(readOnly = true)
  public Sketch sketch(DocumentId id, String message) {
    return letters.sketch(documents.get(id), message);
  }

  /**
   * Sends a quote, with its changes if it has any, or an invoice that was issued; again if it was
   * sent before. All in one transaction: it is sent and its letters are posted, or neither.
   *
   * @throws AlreadySent where it is the same form that is posted again, and nothing was changed
   *     since
   */
  public void send(DocumentId id, SendRequest typed) {
    var request = typed.cleaned();
    SendRules.check(request);
    var document = desk.prepared(id);
    var to = addressees.named(request.to(), document);
    letters.post(document, to, request);
    tell(document, to);
  }

  private void tell(Document document, List<Addressee> to) {
    var emails = to.stream().map(Addressee::email).collect(Collectors.joining(", "));
    chronicle.tell(
        Happening.Kind.SENT,
        Map.of("email", emails, "revision", String.valueOf(document.revision())),
        new DocumentSent(
            chronicle.organization(),
            document.id(),
            document.type(),
            document.contact(),
            String.valueOf(document.number()),
            document.revision()));
  }
}
