package app.zaguan.walls;

import app.zaguan.catalog.Cataloguing;
import app.zaguan.catalog.ProductDetails;
import app.zaguan.catalog.ProductKind;
import app.zaguan.contacts.ContactDetails;
import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacting;
import app.zaguan.contacts.people.People;
import app.zaguan.contacts.people.Tying;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.TestDocuments;
import app.zaguan.documents.corrections.TestCredits;
import app.zaguan.identity.TestSessions;
import app.zaguan.identity.banks.BankAccounts;
import app.zaguan.payments.attempts.Paying;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Wall;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One of everything that an organization can have, and at which address each is found. */
@TestComponent
public class Belongings {

  private final TestHouse houses;
  private final TestDocuments documents;
  private final TestCredits credits;
  private final Contacting contacting;
  private final Tying tying;
  private final Cataloguing cataloguing;
  private final BankAccounts bankAccounts;
  private final Paying paying;
  private final TestSessions sessions;
  private final JdbcClient db;

  Belongings(
      TestHouse houses,
      TestDocuments documents,
      TestCredits credits,
      Contacting contacting,
      Tying tying,
      Cataloguing cataloguing,
      BankAccounts bankAccounts,
      Paying paying,
      TestSessions sessions,
      JdbcClient db) {
    this.houses = houses;
    this.documents = documents;
    this.credits = credits;
    this.contacting = contacting;
    this.tying = tying;
    this.cataloguing = cataloguing;
    this.bankAccounts = bankAccounts;
    this.paying = paying;
    this.sessions = sessions;
    this.db = db;
  }

  /** The ids of one organization's things, by the place in an address where each stands. */
  public record Things(
      ContactId contact, DocumentId quote, DocumentId invoice, Map<String, String> places) {

    public String at(String place) {
      var id = places.get(place);
      if (id == null) {
        throw new AssertionError("teach the walk what stands at " + place);
      }
      return id;
    }
  }

  public Things of(House house) {
    var contact = documents.customer(house);
    var quote = documents.sentQuote(house, contact);
    var invoice = documents.issuedInvoice(house, contact, "100.00");
    documents.send(house, invoice);
    houses.as(house, () -> fill(contact, invoice));
    var creditNote = credits.issuedOf(house, documents.issuedInvoice(house, contact, "20.00"));
    documents.send(house, creditNote);
    var places =
        houses.inside(Wall.staff(house.organization()), house.actor(), () -> places(house));
    places.put("/settings/members/{id}", membership(house));
    places.put("/profile/sessions/{id}", session(house));
    places.put("/quotes/{id}", quote.toString());
    places.put("/invoices/{id}", invoice.toString());
    places.put("/credit-notes/{id}", creditNote.toString());
    places.put("/credit-notes/{id}/links/{link}", link(house, creditNote));
    places.put("/quotes/{id}/links/{link}", link(house, quote));
    places.put("/invoices/{id}/links/{link}", link(house, invoice));
    places.put("/contacts/{id}", contact.toString());
    places.put("/contacts/{contact}", contact.toString());
    return new Things(contact, quote, invoice, places);
  }

  /** A contact beside the first one, with documents of its own. */
  Things anotherContactOf(House house) {
    var contact =
        houses.as(
            house,
            () ->
                contacting.add(
                    ContactDetails.person("Pau Marí").withEmail(UUID.randomUUID() + "@a.example")));
    var quote = documents.sentQuote(house, contact);
    var invoice = documents.issuedInvoice(house, contact, "50.00");
    var creditNote = credits.issuedOf(house, documents.issuedInvoice(house, contact, "20.00"));
    return new Things(
        contact,
        quote,
        invoice,
        Map.of(
            "/quotes/{id}",
            quote.toString(),
            "/invoices/{id}",
            invoice.toString(),
            "/credit-notes/{id}",
            creditNote.toString()));
  }

  private boolean fill(ContactId contact, DocumentId invoice) {
    var person = contacting.add(ContactDetails.person("Carmen Ruiz").withEmail("c@turia.example"));
    tying.tie(contact, person, new People.Tie("Compras", true));
    cataloguing.add(
        new ProductDetails(
            ProductKind.PRODUCT, "T-1", "Tornillo", null, "ud", BigDecimal.ONE, "iva-21"));
    bankAccounts.add("ES9121000418450200051332", "", "Ferretería");
    paying.start(invoice, Money.euros("10.00"), "sandbox", "/p/nowhere");
    return true;
  }

  private Map<String, String> places(House house) {
    var org = house.organization().value();
    write(org);
    var places = new HashMap<String, String>();
    places.put("/contacts/{id}/people/{link}", one("contact_link", org));
    places.put("/contacts/imports/{id}", one("contact_import", org));
    places.put("/products/{id}", one("product", org));
    places.put("/outbox/{id}", one("outgoing_mail", org));
    places.put("/payments/{id}", one("payment_attempt", org));
    places.put("/payments/tasks/{id}", one("staff_task", org));
    places.put("/settings/payments/{id}", one("gateway_account", org));
    places.put("/settings/bank-accounts/{id}", one("bank_account", org));
    places.put("/settings/invitations/{id}", one("invitation", org));
    places.put("/switch/{organization}", org.toString());
    places.put("/operator/outbox/{organization}", org.toString());
    places.put("/operator/outbox/{organization}/{id}", one("outgoing_mail", org));
    return places;
  }

  private void write(UUID org) {
    db.sql(
            """
            insert into invitation
              (org_id, id, token_hash, email, role, invited_by, created_at, expires_at)
            values (:org, :id, '\\x00', 'b@prueba.example', 'SALES', :id, now(),
                    now() + interval '1 day')
            """)
        .param("org", org)
        .param("id", UUID.randomUUID())
        .update();
    db.sql(
            """
            insert into contact_import
              (org_id, id, file_name, language, state, has_header, columns, role, twins, first_line,
               row_count, actor_name, created_at)
            values (:org, :id, 'contactos.csv', 'es', 'STAGED', true, '{LEGAL_NAME}', 'CUSTOMER',
                    'SKIP', 1, 0, 'Ana Soler', now())
            """)
        .param("org", org)
        .param("id", UUID.randomUUID())
        .update();
    db.sql(
            """
            insert into staff_task
              (org_id, id, kind, attempt_id, document_id, contact_id, amount, currency, created_at)
            select org_id, id, 'LATE', id, document_id, portal_contact_id, 1, 'EUR', now()
              from payment_attempt
             where org_id = :org
            """)
        .param("org", org)
        .update();
  }

  private String one(String table, UUID org) {
    return db.sql("select id from " + table + " where org_id = :org limit 1")
        .param("org", org)
        .query(String.class)
        .single();
  }

  private String link(House house, DocumentId document) {
    return houses.inside(
        Wall.staff(house.organization()),
        house.actor(),
        () ->
            db.sql(
                    "select id from share_link where org_id = :org and document_id = :document"
                        + " limit 1")
                .param("org", house.organization().value())
                .param("document", document.value())
                .query(String.class)
                .single());
  }

  private String session(House house) {
    sessions.open(house);
    return houses.inside(
        Wall.entry(),
        house.actor(),
        () ->
            db.sql("select id from user_session where user_id = :user limit 1")
                .param("user", house.owner().value())
                .query(String.class)
                .single());
  }

  private String membership(House house) {
    return houses.inside(
        Wall.entry(), house.actor(), () -> one("membership", house.organization().value()));
  }
}
