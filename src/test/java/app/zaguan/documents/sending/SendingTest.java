package app.zaguan.documents.sending;

import static app.zaguan.documents.TestDocuments.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.contacts.ContactDetails;
import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacting;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Happening;
import app.zaguan.documents.TestDocuments;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.documents.sharing.Sharing;
import app.zaguan.notifications.Mailing;
import app.zaguan.notifications.TestMail;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class SendingTest {

  @Autowired TestHouse houses;
  @Autowired TestDocuments made;
  @Autowired TestMail mail;
  @Autowired Sending sending;
  @Autowired Sharing sharing;
  @Autowired Drafting drafting;
  @Autowired Documents documents;
  @Autowired Contacting contacting;
  @Autowired Mailing mailing;

  private House house;
  private ContactId contact;

  @BeforeEach
  void aHouseWithACustomer() {
    house = houses.found();
    contact = made.customer(house);
  }

  @Test
  void eachAddresseeGetsALetterWithALinkOfTheirOwn() {
    var id = made.draftQuote(house, contact);

    send(
        id,
        SendRequest.to("carmen@turia.example", " Pau@Albufera.example ", "pau@albufera.example"));

    var mails = mail.of(house, "quote.sent");
    assertThat(mails)
        .extracting(TestMail.Mail::to)
        .containsExactlyInAnyOrder("carmen@turia.example", "pau@albufera.example");
    assertThat(mails).extracting(TestMail.Mail::path).doesNotHaveDuplicates();
    assertThat(mails.getFirst().subject()).startsWith("Presupuesto P");
    assertThat(mails.getFirst().text()).contains("1.210,00");
    assertThat(houses.as(house, () -> sharing.of(id))).hasSize(2);
  }

  @Test
  void aLetterIsInItsReadersLanguage() {
    var english =
        ContactDetails.company("Turia Ltd")
            .withEmail("joe@turia.example")
            .withLanguage(Locale.of("en"));
    var buyer = houses.as(house, () -> contacting.add(english));
    var id = made.issuedInvoice(house, buyer, "1060");

    send(id, SendRequest.to("joe@turia.example"));

    var letter = mail.last(house, "invoice.issued");
    assertThat(letter.subject()).startsWith("Invoice F");
    assertThat(letter.text()).contains("€1,060.00", "The link lets you see it");
  }

  @Test
  void theSendersOwnWordsStandFirst() {
    var id = made.draftQuote(house, contact);

    send(
        id,
        new SendRequest(
            List.of("carmen@turia.example"), "Carmen:\n\nlo que hablamos {0} 'ayer'.", false));

    assertThat(mail.last(house, "quote.sent.personal").text())
        .contains("lo que hablamos {0} 'ayer'.")
        .contains("Presupuesto P");
  }

  @Test
  void thePdfGoesWithItIfWanted() {
    var id = made.issuedInvoice(house, contact, "100");

    send(id, new SendRequest(List.of("carmen@turia.example"), null, true));

    assertThat(houses.as(house, () -> mailing.of(id.value()))).hasSize(1);
  }

  @Test
  void sendingAgainIsNoNewRevisionButIsWrittenDown() {
    var id = made.sentQuote(house, contact);

    send(id, SendRequest.to("carmen@turia.example"));

    var quote = houses.as(house, () -> documents.get(id));
    assertThat(quote.revision()).isEqualTo(1);
    assertThat(houses.as(house, () -> documents.history(id)))
        .filteredOn(it -> it.kind() == Happening.Kind.SENT)
        .hasSize(2)
        .allMatch(it -> it.details().get("email").equals("carmen@turia.example"));
  }

  @Test
  void anInvoiceIsIssuedBeforeItIsSent() {
    var id =
        houses.as(
            house, () -> drafting.draft(DocumentType.INVOICE, TestDocuments.draft(contact, "1")));

    assertThat(refusal(() -> send(id, SendRequest.to("carmen@turia.example"))))
        .isEqualTo("Emite la factura antes de enviarla.");
  }

  @Test
  void addressesAreChecked() {
    var id = made.draftQuote(house, contact);

    assertThat(refusal(() -> send(id, SendRequest.to(" "))))
        .isEqualTo("Escribe al menos una dirección de correo.");
    assertThat(refusal(() -> send(id, SendRequest.to("carmen@", "a@b.es\nBcc: x@y.es"))))
        .contains("«carmen@» no es una dirección de correo.", "Bcc");
    assertThat(
            refusal(
                () -> send(id, new SendRequest(Collections.nCopies(21, "a@b.es"), null, false))))
        .isEqualTo("Como mucho 20 direcciones por envío.");
    assertThat(refusal(() -> send(id, new SendRequest(List.of("a@b.es"), "x".repeat(5001), false))))
        .isEqualTo("Demasiado largo: como mucho 5.000 caracteres.");
    assertThat(houses.as(house, () -> documents.get(id)).isDraft()).isTrue();
  }

  @Test
  void theContactAndWhoGetsCopiesAreProposed() {
    var id = made.draftQuote(house, contact);

    assertThat(houses.as(house, () -> sending.proposed(id)))
        .extracting(Addressee::email)
        .containsExactly("carmen@turia.example");
  }

  private void send(DocumentId id, SendRequest request) {
    houses.as(
        house,
        () -> {
          sending.send(id, request);
          return id;
        });
  }
}
