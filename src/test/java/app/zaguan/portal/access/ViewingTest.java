package app.zaguan.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.TestDocuments;
import app.zaguan.identity.Role;
import app.zaguan.identity.TestMembers;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestClock;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.tenancy.Wall;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Staff see the portal as a contact: all of it, marked, written down, and without a trace there.
 */
@RunningApplication
class ViewingTest {

  @Autowired Browser browser;
  @Autowired TestHouse houses;
  @Autowired TestPortal portal;
  @Autowired TestDocuments documents;
  @Autowired TestMembers members;
  @Autowired TestClock clock;
  @Autowired JdbcClient db;

  private House house;
  private ContactId contact;
  private DocumentId invoice;
  private Browser owner;

  @BeforeEach
  void aHouseWithACustomer() {
    house = houses.found();
    contact = documents.customer(house);
    invoice = documents.issuedInvoice(house, contact, "100.00");
    documents.send(house, invoice);
    owner = browser.signedIn(house);
  }

  @Test
  void everyPageIsTheContactsAndSaysWhoIsSeen() {
    var name = houses.as(house, () -> owner.get("/contacts/" + contact).one("h1").text());

    var home = view(owner);

    assertThat(home.path()).isEqualTo(portal.at(house, ""));
    for (var page :
        java.util.List.of("", "/invoices", "/invoices/" + invoice, "/quotes", "/profile")) {
      var seen = owner.get(portal.at(house, page));
      assertThat(seen.status()).as(page).isEqualTo(200);
      assertThat(seen.one(".band").text()).contains("Estás viendo el portal como " + name);
      assertThat(seen.all("[data-seen], [data-live]")).isEmpty();
    }
    assertThat(members.trail(house).getFirst()).isEqualTo("portal.viewed-as");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /invoices/{id}/seen
          /invoices/{id}/comments
          /invoices/{id}/payments
          /quotes/{id}/acceptance
          /profile/sessions/closing
          /language
          /sign-out
          """)
  void nothingIsDoneInTheContactsName(String act) {
    var page = view(owner);

    var refused =
        owner.post(
            portal.at(house, act.replace("{id}", invoice.toString())),
            Map.of("body", "hola", "language", "en", "back", "/"));

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.text())
        .contains("Aquí solo se mira", "no se puede cambiar, aceptar, comentar ni pagar nada");
    assertThat(page.status()).isEqualTo(200);
    assertThat(members.trail(house).getFirst()).isEqualTo("portal.viewed-as");
    assertThat(seenAt()).isZero();
  }

  @Test
  void theCertificateOfAnAcceptanceIsReadAndTakenAwayToo() {
    var quote = documents.sentQuote(house, contact);
    var at = portal.at(house, "/quotes/" + quote);
    var customer = portal.signedIn(browser, house, contact);
    customer.get(at);
    customer.form(at + "/acceptance").with("name", "Carmen Ruiz").submit();
    view(owner);

    assertThat(owner.get(at + "/acceptance").status()).isEqualTo(200);
    assertThat(owner.fetch(at + "/acceptance/pdf").header("Content-Type"))
        .contains("application/pdf");
  }

  @ParameterizedTest
  @CsvSource({"/profile/password", "/profile/sessions", "/changes"})
  void whatIsTheContactsOwnIsNotShown(String page) {
    view(owner);

    assertThat(owner.get(portal.at(house, page)).status()).isEqualTo(403);
  }

  @Test
  void theDocumentsOfOthersAreNotFound() {
    var other = documents.customer(house);
    var theirs = documents.issuedInvoice(house, other, "50.00");
    view(owner);

    assertThat(owner.get(portal.at(house, "/invoices/" + theirs)).status()).isEqualTo(404);
    assertThat(owner.get(portal.at(house, "/invoices/" + invoice)).status()).isEqualTo(200);
  }

  @Test
  void whoLeavesIsBackAtTheContactAndOutOfThePortal() {
    var home = view(owner);

    var page = home.form("/contacts/" + contact + "/portal-view/closing").submit();

    assertThat(page.path()).isEqualTo("/contacts/" + contact);
    assertThat(owner.get(portal.at(house, "")).path()).endsWith("/sign-in");
    assertThat(members.trail(house).getFirst()).isEqualTo("portal.viewing-ended");
  }

  @Test
  void itEndsByItself() {
    view(owner);

    clock.forward(Duration.ofMinutes(31));

    assertThat(owner.get(portal.at(house, "")).path()).endsWith("/sign-in");
  }

  @Test
  void itLastsNoLongerThanWhatItRestsOn() {
    var clerk = members.add(house, Role.SALES);
    var theirs = browser.stranger().withCookie(clerk.cookie());
    view(theirs);
    assertThat(theirs.get(portal.at(house, "")).status()).isEqualTo(200);

    write(
        clerk.membership(),
        "update membership set role = 'READ_ONLY' where org_id = :org and id = :id");
    assertThat(theirs.get(portal.at(house, "")).path()).endsWith("/sign-in");

    write(
        clerk.membership(),
        "update membership set role = 'SALES' where org_id = :org and id = :id");
    assertThat(theirs.get(portal.at(house, "")).path()).isEqualTo(portal.at(house, ""));
    write(
        clerk.membership(),
        "update membership set withdrawn_at = now() where org_id = :org and id = :id");
    assertThat(theirs.get(portal.at(house, "")).path()).endsWith("/sign-in");

    view(owner);
    owner.get("/profile/sessions").form("/profile/sessions/closing").submit();
    assertThat(owner.get(portal.at(house, "")).path()).endsWith("/sign-in");
  }

  @Test
  void whoMayOnlyReadIsNotOfferedIt() {
    var reader = members.add(house, Role.READ_ONLY);
    var page = browser.stranger().withCookie(reader.cookie()).get("/contacts/" + contact);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.all("form[action$='/portal-view']")).isEmpty();
  }

  @Test
  void theDatabaseItselfLetsWhoLooksOnlyRead() {
    var readOnly =
        houses.inside(
            Wall.viewing(house.organization(), contact.value()),
            house.actor(),
            () ->
                db.sql("select current_setting('transaction_read_only')")
                    .query(String.class)
                    .single());
    assertThat(readOnly).isEqualTo("on");
  }

  private SeenPage view(Browser staff) {
    return staff.get("/contacts/" + contact).form("/contacts/" + contact + "/portal-view").submit();
  }

  private long seenAt() {
    return houses.inside(
        Wall.staff(house.organization()),
        house.actor(),
        () ->
            db.sql("select count(*) from document_event where org_id = :org and kind = 'SEEN'")
                .param("org", house.organization().value())
                .query(Long.class)
                .single());
  }

  private void write(java.util.UUID membership, String sql) {
    houses.inside(
        Wall.entry(),
        house.actor(),
        () ->
            db.sql(sql)
                .param("org", house.organization().value())
                .param("id", membership)
                .update());
  }
}
