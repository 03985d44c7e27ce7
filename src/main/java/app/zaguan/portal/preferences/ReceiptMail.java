package app.zaguan.portal.preferences;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacts;
import app.zaguan.contacts.people.People;
import app.zaguan.contacts.people.Recipient;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.sending.Addressee;
import app.zaguan.documents.sharing.Permit;
import app.zaguan.documents.sharing.Sharing;
import app.zaguan.identity.Organizations;
import app.zaguan.notifications.Letter;
import app.zaguan.notifications.Mailing;
import app.zaguan.payments.PaymentRefunded;
import app.zaguan.payments.PaymentSucceeded;
import app.zaguan.shared.money.Money;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Mails the customer that a payment came, or that money went back, in the same transaction: to the
 * contact itself and to the people who get copies of everything.
 */
@Component
class ReceiptMail {

  private final PortalPreferencesBook preferences;
  private final Organizations organizations;
  private final Contacts contacts;
  private final People people;
  private final Sharing sharing;
  private final Mailing mailing;

  ReceiptMail(
      PortalPreferencesBook preferences,
      Organizations organizations,
      Contacts contacts,
      People people,
      Sharing sharing,
      Mailing mailing) {
    this.preferences = preferences;
    this.organizations = organizations;
    this.contacts = contacts;
    this.people = people;
    this.sharing = sharing;
    this.mailing = mailing;
  }

  @EventListener
  void succeeded(PaymentSucceeded event) {
    tell("payment.received", event.contact(), event.document(), event.amount(), event.number());
  }

  @EventListener
  void refunded(PaymentRefunded event) {
    tell("payment.refunded", event.contact(), event.document(), event.amount(), event.number());
  }

  private void tell(
      String kind, ContactId contact, DocumentId document, Money amount, String number) {
    if (!preferences.get().mailReceipts()) {
      return;
    }
    var house = organizations.current().name();
    recipients(contact)
        .forEach(it ->
            mailing.post(
                Letter.of(kind)
                    .to(it.name(), it.email(), it.language())
                    .with(house, amount, number)
                    .about(document.value(), contact.value())
                    .link(link(document, it))));
  }

  /** Each addressee gets a link of their own, as with every sending; a receipt is for reading. */
  private String link(DocumentId document, Recipient to) {
    var addressee = new Addressee(to.name(), to.email(), to.language());
    return sharing.make(document, addressee, Permit.VIEW).address();
  }

  private Stream<Recipient> recipients(ContactId id) {
    var contact = contacts.get(id);
    var email = contact.email();
    var itself =
        email == null
            ? Stream.<Recipient>empty()
            : Stream.of(new Recipient(contact.name(), email, contact.language()));
    return Stream.concat(itself, people.copiesFor(id).stream());
  }
}
