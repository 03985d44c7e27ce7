package app.zaguan.portal.preferences;

import app.zaguan.contacts.Contacts;
import app.zaguan.contacts.people.People;
import app.zaguan.contacts.people.Recipient;
import app.zaguan.documents.CommentAdded;
import app.zaguan.documents.sending.Addressee;
import app.zaguan.documents.sharing.Permit;
import app.zaguan.documents.sharing.Sharing;
import app.zaguan.identity.Organizations;
import app.zaguan.notifications.Letter;
import app.zaguan.notifications.Mailing;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mails the customer what staff comment (PRF-3): to the contact and its people who get copies. */
@Component
class CommentMail {

  private final PortalPreferencesBook preferences;
  private final Organizations organizations;
  private final Contacts contacts;
  private final People people;
  private final Sharing sharing;
  private final Mailing mailing;
  private final Here here;

  CommentMail(
      PortalPreferencesBook preferences,
      Organizations organizations,
      Contacts contacts,
      People people,
      Sharing sharing,
      Mailing mailing,
      Here here) {
    this.preferences = preferences;
    this.organizations = organizations;
    this.contacts = contacts;
    this.people = people;
    this.sharing = sharing;
    this.mailing = mailing;
    this.here = here;
  }

  @EventListener
  void commented(CommentAdded event) {
    if (here.actor().kind() != Actor.Kind.USER || !preferences.get().mailComments()) {
      return;
    }
    var house = organizations.current().name();
    recipients(event).forEach(it -> mailing.post(letter(event, house, it)));
  }

  private Stream<Recipient> recipients(CommentAdded event) {
    var contact = contacts.get(event.contact());
    var email = contact.email();
    var itself =
        email == null
            ? Stream.<Recipient>empty()
            : Stream.of(new Recipient(contact.name(), email, contact.language()));
    return Stream.concat(itself, people.copiesFor(event.contact()).stream());
  }

  /** Each addressee gets a link of their own, as with every sending. */
  private Letter letter(CommentAdded event, String house, Recipient to) {
    var addressee = new Addressee(to.name(), to.email(), to.language());
    return Letter.of("portal.answered-" + event.type().noun())
        .to(to.name(), to.email(), to.language())
        .with(house, event.number(), here.actor().name(), event.body())
        .about(event.document().value(), event.contact().value())
        .link(sharing.make(event.document(), addressee, Permit.ACT).address());
  }
}
