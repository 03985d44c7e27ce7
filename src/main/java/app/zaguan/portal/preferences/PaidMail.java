package app.zaguan.portal.preferences;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacts;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.Documents;
import app.zaguan.notifications.Letter;
import app.zaguan.payments.CreditApplied;
import app.zaguan.payments.PaymentSucceeded;
import app.zaguan.payments.allocations.Allocation;
import app.zaguan.payments.allocations.Allocations;
import app.zaguan.shared.installation.Installation;
import app.zaguan.shared.money.Money;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Mails the business that it was paid (PRF-2), in the same transaction: one letter a payment,
 * however many invoices it pays.
 */
@Component
class PaidMail {

  private final Contacts contacts;
  private final Documents documents;
  private final Allocations allocations;
  private final Installation installation;
  private final HouseMail mail;

  PaidMail(
      Contacts contacts,
      Documents documents,
      Allocations allocations,
      Installation installation,
      HouseMail mail) {
    this.contacts = contacts;
    this.documents = documents;
    this.allocations = allocations;
    this.installation = installation;
    this.mail = mail;
  }

  @EventListener
  void succeeded(PaymentSucceeded event) {
    var paid =
        allocations.of(event.attempt()).stream().filter(it -> it.applied().isPositive()).toList();
    if (paid.size() == 1) {
      var one = paid.getFirst();
      var due = documents.get(one.document()).due();
      tell(event.contact(), one.document(), one.number(), one.applied(), due);
    } else if (!paid.isEmpty()) {
      tell(event, paid);
    }
  }

  @EventListener
  void credited(CreditApplied event) {
    tell(event.contact(), event.document(), event.number(), event.amount(), event.due());
  }

  private void tell(
      ContactId contact, DocumentId document, String number, Money applied, Money due) {
    mail.post(
        Letter.of("portal.paid")
            .with(contacts.get(contact).name(), number, applied, due)
            .about(document.value(), contact.value())
            .link(installation.address("/invoices/" + document)));
  }

  private void tell(PaymentSucceeded event, List<Allocation> paid) {
    var numbers = paid.stream().map(Allocation::number).sorted().collect(Collectors.joining(", "));
    mail.post(
        Letter.of("portal.paid-several")
            .with(contacts.get(event.contact()).name(), paid.size(), event.applied(), numbers)
            .about(event.document().value(), event.contact().value())
            .link(installation.address("/payments/" + event.attempt())));
  }
}
