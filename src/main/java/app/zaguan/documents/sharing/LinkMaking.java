package app.zaguan.documents.sharing;

import app.zaguan.contacts.Contact;
import app.zaguan.contacts.Contacts;
import app.zaguan.documents.Document;
import app.zaguan.documents.sending.Addressee;
import app.zaguan.shared.Ids;
import app.zaguan.shared.Refused;
import app.zaguan.shared.installation.Installation;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Here;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes share links. */
@Component
public class LinkMaking {

  private final ShareLinks links;
  private final ShareSettings settings;
  private final Contacts contacts;
  private final Here here;
  private final Making making;

  LinkMaking(
      ShareLinks links, ShareSettings settings, Contacts contacts, Here here, Making making) {
    this.links = links;
    this.settings = settings;
    this.contacts = contacts;
    this.here = here;
    this.making = making;
  }

  /** Ids, the time, and the address that people reach the installation by. */
  @Component
  record Making(Ids ids, Clock clock, Installation installation) {}

  /** A link to a document that its contact can see. */
  public SharedLink make(Document document, Addressee addressee, Permit permit) {
    if (document.revision() == 0) {
      throw new Refused("share.not-sent");
    }
    var token = Token.make(here.organization());
    var now = making.clock().instant();
    var link =
        new ShareLink(
            new ShareLinkId(making.ids().next()),
            addressee.name(),
            addressee.email(),
            permit,
            here.actor().name(),
            now,
            now.plus(Duration.ofHours(settings.get().linkHours())),
            null,
            null);
    links.add(
        new ShareLinks.Found(
            link, document.id(), document.type(), document.contact(), addressee.language()),
        token);
    return new SharedLink(link.id(), making.installation().address("/d/" + token.text()));
  }

  /** The contact itself; its codes go to its own address, if it has one. */
  Addressee contact(Document document) {
    Contact contact = contacts.get(document.contact());
    @Nullable String email = contact.email();
    return new Addressee(contact.name(), email, contact.language());
  }
}
