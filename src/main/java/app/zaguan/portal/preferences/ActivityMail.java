package app.zaguan.portal.preferences;

import app.zaguan.contacts.Contacts;
import app.zaguan.documents.CommentAdded;
import app.zaguan.documents.DocumentEvent;
import app.zaguan.documents.DocumentSeen;
import app.zaguan.documents.QuoteAccepted;
import app.zaguan.documents.QuoteRefused;
import app.zaguan.notifications.Letter;
import app.zaguan.shared.installation.Installation;
import app.zaguan.shared.tenancy.Here;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mails the business what its contacts do in their portal (PRF-2), in the same transaction. */
@Component
class ActivityMail {

  private final Contacts contacts;
  private final Installation installation;
  private final HouseMail mail;
  private final Here here;

  ActivityMail(Contacts contacts, Installation installation, HouseMail mail, Here here) {
    this.contacts = contacts;
    this.installation = installation;
    this.mail = mail;
    this.here = here;
  }

  @EventListener
  void accepted(QuoteAccepted event) {
    tell("quote-accepted", event, event.by(), event.total());
  }

  @EventListener
  void refused(QuoteRefused event) {
    tell("quote-declined", event, event.reason());
  }

  @EventListener
  void seen(DocumentSeen event) {
    tell("seen-" + event.type().noun(), event);
  }

  @EventListener
  void commented(CommentAdded event) {
    tell("commented", event, here.actor().name(), event.body());
  }

  private void tell(String kind, DocumentEvent event, Object... more) {
    mail.post(letter(kind, event, more));
  }

  private Letter letter(String kind, DocumentEvent event, Object... more) {
    var contact = contacts.get(event.contact()).name();
    var mentioned = new ArrayList<Object>(List.of(contact, event.number()));
    mentioned.addAll(List.of(more));
    var page = "/" + event.type().segment() + "/" + event.document();
    return Letter.of("portal." + kind)
        .with(mentioned.toArray())
        .about(event.document().value(), event.contact().value())
        .link(installation.address(page));
  }
}
