package app.zaguan.documents.sharing;

import app.zaguan.contacts.Contacts;
import app.zaguan.documents.Document;
import app.zaguan.documents.sending.Addressee;
import app.zaguan.shared.Refused;
import app.zaguan.shared.installation.Installation;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Here;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Makes share links. */
@Component
public class LinkMaking {

  private final ShareLinks links;
  private final ShareSettings settings;
  private final Contacts contacts;
  private final Installation installation;
  private final Here here;

  LinkMaking(
      ShareLinks links,
      ShareSettings settings,
      Contacts contacts,
      Installation installation,
      Here here) {
    this.links = links;
    this.settings = settings;
    this.contacts = contacts;
    this.installation = installation;
    this.here = here;
  }

  /** A link to a document that its contact can see. */
  public SharedLink make(Document document, Addressee addressee, Permit permit) {
    if (document.revision() == 0) {
      throw new Refused("share.not-sent");
    }
    var token = Token.make(here.organization());
    var life = Duration.ofHours(settings.get().linkHours());
    var id = links.add(document, addressee, permit, token, life);
    return new SharedLink(id, installation.address("/d/" + token.text()));
  }

  /** The contact itself; its codes go to its own address, if it has one. */
  Addressee contact(Document document) {
    var contact = contacts.get(document.contact());
    return new Addressee(contact.name(), contact.email(), contact.language());
  }
}
