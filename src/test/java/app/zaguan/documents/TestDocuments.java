package app.zaguan.documents;

import app.zaguan.contacts.ContactDetails;
import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacting;
import app.zaguan.documents.drafting.Draft;
import app.zaguan.documents.drafting.DraftLine;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.documents.invoices.Invoicing;
import app.zaguan.documents.sending.SendRequest;
import app.zaguan.documents.sending.Sending;
import app.zaguan.shared.Refused;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.text.Words;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;

/** Makes documents for tests, through the front doors. */
@TestComponent
public class TestDocuments {

  /** A contact signed in to its portal. */
  public static final Actor CARMEN =
      new Actor(Actor.Kind.CONTACT, new UUID(7, 7), "Carmen Ruiz", "10.0.0.7");

  private final Here here;
  private final TestHouse houses;
  private final Contacting contacting;
  private final Drafting drafting;
  private final Sending sending;
  private final Invoicing invoicing;

  TestDocuments(
      Here here,
      TestHouse houses,
      Contacting contacting,
      Drafting drafting,
      Sending sending,
      Invoicing invoicing) {
    this.here = here;
    this.houses = houses;
    this.contacting = contacting;
    this.drafting = drafting;
    this.sending = sending;
    this.invoicing = invoicing;
  }

  /** A customer with an address to write to. */
  public ContactId customer(House house) {
    var details =
        ContactDetails.company("Construcciones Turia, S.A.").withEmail("carmen@turia.example");
    return houses.as(house, () -> contacting.add(details));
  }

  /** A quote over 1,210.00 in the state in which it is written. */
  public DocumentId draftQuote(House house, ContactId contact) {
    return houses.as(house, () -> drafting.draft(DocumentType.QUOTE, draft(contact, "1000")));
  }

  /** The same, sent to the contact: its first revision. */
  public DocumentId sentQuote(House house, ContactId contact) {
    var id = draftQuote(house, contact);
    send(house, id);
    return id;
  }

  /** An invoice that comes to this amount, taxes included; not sent. */
  public DocumentId issuedInvoice(House house, ContactId contact, String amount) {
    var line = DraftLine.of("Trabajos de ferretería", "1", amount, "iva-exempt");
    var id = houses.as(house, () -> drafting.draft(DocumentType.INVOICE, Draft.of(contact, line)));
    issue(house, id);
    return id;
  }

  public void issue(House house, DocumentId id) {
    houses.as(
        house,
        () -> {
          invoicing.issue(id);
          return id;
        });
  }

  public void send(House house, DocumentId id) {
    houses.as(
        house,
        () -> {
          sending.send(id, SendRequest.to("carmen@turia.example"));
          return id;
        });
  }

  /** Work as the contact does it: found behind the portal's wall, done behind the staff's. */
  public void asContact(House house, Runnable work) {
    here.behind(Wall.staff(house.organization()), CARMEN, work);
  }

  /** What a person reads when this is refused, in Spanish. */
  public static String refusal(Runnable work) {
    try {
      work.run();
    } catch (Refused refused) {
      return Words.in(
          Locale.of("es"),
          TimeZone.getTimeZone("Europe/Madrid"),
          () -> refused.problems().all().stream().map(Words::t).collect(Collectors.joining(" ")));
    }
    throw new AssertionError("not refused");
  }

  /** One line of this price, with 21 % of VAT. */
  public static Draft draft(ContactId contact, String price) {
    return Draft.of(contact, DraftLine.of("Trabajos de ferretería", "1", price, "iva-21"));
  }

  /** That many lines. */
  public static Draft lines(ContactId contact, int count) {
    return Draft.of(
        contact,
        IntStream.range(0, count)
            .mapToObj(it -> DraftLine.of("Línea " + it, "2", "10.50", "iva-21"))
            .toArray(DraftLine[]::new));
  }
}
