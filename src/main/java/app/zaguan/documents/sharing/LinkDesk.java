package app.zaguan.documents.sharing;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Happening;
import app.zaguan.documents.history.History;
import app.zaguan.documents.sending.Addressee;
import app.zaguan.notifications.Letter;
import app.zaguan.notifications.Mailing;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.secrets.Token;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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
  private final History history;
  private final Post post;

  LinkDesk(
      Documents documents,
      ShareLinks links,
      LinkMaking making,
      History history,
      Post post) {
    this.documents = documents;
    this.links = links;
    this.making = making;
    this.history = history;
    this.post = post;
  }

  /** Where letters and the time come from. */
  @Component
  record Post(Mailing mailing, Clock clock) {}

  SharedLink make(DocumentId id, @Nullable Addressee addressee, Permit permit) {
    var document = documents.get(id);
    var to = addressee == null ? making.contact(document) : addressee;
    var made = making.make(document, to, permit);
    var email = to.email();
    history.note(
        id, Happening.Kind.LINK_MADE, Map.of("email", email == null ? "" : email));
    return made;
  }

  void revoke(DocumentId document, ShareLinkId link) {
    if (!links.revoke(document, link, post.clock().instant())) {
      throw new NotFound(link);
    }
    history.note(document, Happening.Kind.LINK_REVOKED, Map.of());
  }

  /** Only for a link that expired, only to the contact's own address, not again within minutes. */
  void renew(Token token) {
    var now = post.clock().instant();
    var found = links.find(token).orElse(null);
    if (found == null || found.link().revokedAt() != null || found.link().isLive(now)) {
      return;
    }
    var document = documents.get(found.document());
    var contact = making.contact(document);
    var email = contact.email();
    if (email == null || wasRenewed(found.document(), email)) {
      return;
    }
    var made = making.make(document, contact, Permit.ACT);
    post.mailing()
        .post(
            Letter.of("document.link-renewed")
                .to(String.valueOf(contact.name()), email, contact.language())
                .with(String.valueOf(document.number()), document.paper().seller().name())
                .link(made.address())
                .about(document.id().value(), document.contact().value()));
    history.note(document.id(), Happening.Kind.LINK_MADE, Map.of("email", email));
  }

  private boolean wasRenewed(DocumentId document, String email) {
    var since = post.clock().instant().minus(PATIENCE);
    return links.of(document).stream()
        .anyMatch(it -> email.equals(it.email()) && it.madeAt().isAfter(since));
  }
}
