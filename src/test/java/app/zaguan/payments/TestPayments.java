package app.zaguan.payments;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.TestContacts;
import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.drafting.Draft;
import app.zaguan.documents.drafting.DraftLine;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.documents.invoices.Invoicing;
import app.zaguan.documents.sending.Addressee;
import app.zaguan.documents.sharing.Permit;
import app.zaguan.documents.sharing.Sharing;
import app.zaguan.payments.attempts.Attempt;
import app.zaguan.payments.attempts.Payments;
import app.zaguan.payments.credits.Crediting;
import app.zaguan.payments.credits.Credits;
import app.zaguan.payments.gateways.Account;
import app.zaguan.payments.gateways.GatewayAccounts;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.Browser;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Wall;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes invoices to pay, and looks at what became of them. */
@TestComponent
public class TestPayments {

  private final TestHouse houses;
  private final TestContacts contacts;
  private final TestPortal portal;
  private final Drafting drafting;
  private final Invoicing invoicing;
  private final Documents documents;
  private final Payments payments;
  private final Sharing sharing;
  private final GatewayAccounts accounts;
  private final Credits credits;
  private final Crediting crediting;
  private final JdbcClient db;

  TestPayments(
      TestHouse houses,
      TestContacts contacts,
      TestPortal portal,
      Drafting drafting,
      Invoicing invoicing,
      Documents documents,
      Payments payments,
      Sharing sharing,
      GatewayAccounts accounts,
      Credits credits,
      Crediting crediting,
      JdbcClient db) {
    this.houses = houses;
    this.contacts = contacts;
    this.portal = portal;
    this.drafting = drafting;
    this.invoicing = invoicing;
    this.documents = documents;
    this.payments = payments;
    this.sharing = sharing;
    this.accounts = accounts;
    this.credits = credits;
    this.crediting = crediting;
    this.db = db;
  }

  /**
   * An issued invoice of 121.00 €, and who is to pay it.
   *
   * @param address the page of its payments in the portal
   */
  public record Bill(House house, ContactId contact, DocumentId invoice, String address) {}

  public Bill bill() {
    return bill(houses.found());
  }

  public Bill bill(House house) {
    return bill(house, contacts.customer(house));
  }

  /** One more invoice of the same contact. */
  public Bill another(Bill bill) {
    return bill(bill.house(), bill.contact());
  }

  private Bill bill(House house, ContactId contact) {
    var line = DraftLine.of("Tornillos", "1", "100", "iva-21");
    var id =
        houses.as(
            house,
            () -> {
              var draft = drafting.draft(DocumentType.INVOICE, Draft.of(contact, line));
              invoicing.issue(draft);
              return draft;
            });
    return new Bill(house, contact, id, portal.at(house, "/invoices/" + id + "/payments"));
  }

  /** The path of a link to the invoice. */
  public String link(Bill bill, Permit permit) {
    var carmen = new Addressee("Carmen Ruiz", "carmen@turia.example", Locale.of("es"));
    var link = houses.as(bill.house(), () -> sharing.make(bill.invoice(), carmen, permit));
    return URI.create(link.address()).getPath();
  }

  /** The customer's browser, signed in to the portal. */
  public Browser payer(Browser any, Bill bill) {
    return portal.signedIn(any, bill.house(), bill.contact());
  }

  /** Begins to pay as the form stands: the browser is then at the gateway's page. */
  public SeenPage begin(Browser payer, Bill bill) {
    return payer.get(bill.address()).form(bill.address()).submit();
  }

  /** Begins to pay, and has the sandbox do this; the browser is then back at the attempt's page. */
  public SeenPage pay(Browser payer, Bill bill, String choice) {
    return choose(begin(payer, bill), choice);
  }

  public SeenPage choose(SeenPage gateway, String choice) {
    return gateway.form(gateway.path()).with("choice", choice).submit();
  }

  public Document invoice(Bill bill) {
    return houses.as(bill.house(), () -> documents.get(bill.invoice()));
  }

  /** The latest first. */
  public List<Attempt> attempts(Bill bill) {
    return houses.as(bill.house(), () -> payments.of(documents.get(bill.invoice())).attempts());
  }

  public Attempt attempt(Bill bill) {
    return attempts(bill).getFirst();
  }

  public Account account(House house) {
    return houses.as(
        house,
        () ->
            accounts.all().stream()
                .filter(it -> it.gateway().equals("sandbox"))
                .findFirst()
                .orElseThrow());
  }

  /** A statement of the test's own, behind the staff's wall of the house. */
  public void change(House house, String sql, Map<String, ?> parameters) {
    houses.inside(
        Wall.staff(house.organization()),
        house.actor(),
        () -> db.sql(sql).param("org", house.organization().value()).params(parameters).update());
  }

  /** One column of the house's rows. */
  public List<String> column(House house, String sql) {
    return houses.inside(
        Wall.staff(house.organization()),
        house.actor(),
        () -> db.sql(sql).param("org", house.organization().value()).query(String.class).list());
  }

  public List<String> credits(House house) {
    return column(
        house,
        """
        select reason || ' ' || amount || ' ' || currency from contact_credit
         where org_id = :org order by id
        """);
  }

  /** What the bill's contact has to its credit in euros. */
  public String credit(Bill bill) {
    return houses
        .as(bill.house(), () -> credits.of(bill.contact(), Money.EUR))
        .amount()
        .toPlainString();
  }

  /** Pays the bill with what its contact has to its credit. */
  public void useCredit(Bill bill) {
    houses.as(bill.house(), () -> crediting.apply(bill.invoice(), null));
  }

  public List<String> tasks(House house) {
    return column(
        house, "select kind from staff_task where org_id = :org and done_at is null order by id");
  }

  public List<String> events(House house) {
    return column(house, "select event_id from payment_event where org_id = :org order by id");
  }
}
