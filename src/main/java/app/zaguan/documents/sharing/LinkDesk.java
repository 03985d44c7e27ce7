package app.zaguan.documents.sharing;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Happening;
import app.zaguan.documents.history.Chronicle;
import app.zaguan.documents.sending.Addressee;
import app.zaguan.notifications.Letter;
import app.zaguan.notifications.Mailing;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.secrets.Token;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with links, and what the product does when an old one asks for a new one. */
@Service
@Transactional
class LinkDesk {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Documents documents;
  private final ShareLinks links;
  private final LinkMaking making;
  private final Chronicle chronicle;
  private final Mailing mailing;

  LinkDesk(
      Documents documents,
      ShareLinks links,
      LinkMaking making,
      Chronicle chronicle,
      Mailing mailing) {
    this.documents = documents;
    this.links = links;
    this.making = making;
    this.chronicle = chronicle;
    this.mailing = mailing;
  }

  SharedLink make(DocumentId id, @Nullable Addressee addressee, Permit permit) {
    var document = documents.get(id);
    return made(document, addressee == null ? making.contact(document) : addressee, permit);
  }

  void revoke(DocumentId document, ShareLinkId link) {
    if (!links.revoke(document, link)) {
      throw new NotFound(link);
    }
    chronicle.note(document, Happening.Kind.LINK_REVOKED, Map.of());
  }

  /** Only for a link that expired, only to the contact's own address, not again within minutes. */
  void renew(Token token) {
    links.ofExpired(token).ifPresent(id -> renew(documents.get(id)));
  }

  private void renew(Document document) {
    var contact = making.contact(document);
    var email = contact.email();
    if (email == null
        || links.wasMade(document.id(), email, PATIENCE)
        || !mailing.mayWriteTo(email)) {
      return;
    }
    var link = made(document, contact, Permit.ACT);
    mailing.post(
        Letter.of("document.link-renewed")
            .to(String.valueOf(contact.name()), email, contact.language())
            .with(String.valueOf(document.number()), document.paper().seller().name())
            .link(link.address())
            .about(document.id().value(), document.contact().value()));
  }

  private SharedLink made(Document document, Addressee addressee, Permit permit) {
    var link = making.make(document, addressee, permit);
    var email = addressee.email();
    chronicle.note(
        document.id(), Happening.Kind.LINK_MADE, Map.of("email", email == null ? "" : email));
    return link;
  }
}
