package app.zaguan.portal.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.TestContacts;
import app.zaguan.contacts.people.People;
import app.zaguan.contacts.people.Tying;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.TestDocuments;
import app.zaguan.documents.comments.Commenting;
import app.zaguan.documents.sharing.Sharing;
import app.zaguan.documents.sharing.SharingPreferences;
import app.zaguan.notifications.TestMail;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the business decides about its portal, and who is told of what happens there. */
@RunningApplication
class PreferencesTest {

  @Autowired TestHouse houses;
  @Autowired TestContacts contacts;
  @Autowired TestDocuments papers;
  @Autowired TestPortal portal;
  @Autowired TestMail mail;
  @Autowired Commenting commenting;
  @Autowired Sharing sharing;
  @Autowired Tying tying;
  @Autowired Browser browser;

  private House house;
  private ContactId contact;
  private Browser staff;

  @BeforeEach
  void aBusiness() {
    house = houses.found();
    contact = contacts.customer(house);
    staff = browser.signedIn(house);
  }

  @Test
  void anOldPortalNameLeadsToTheNewOneForGood() {
    var before = portal.at(house, "");
    var name = "tienda-" + UUID.randomUUID().toString().substring(0, 8);

    assertThat(save("portalName", name).status()).isEqualTo(200);

    assertThat(portal.at(house, "")).isEqualTo("/p/" + name);
    var moved = browser.fetch(before + "/sign-in?next=x");
    assertThat(moved.status()).isEqualTo(308);
    assertThat(moved.header("Location")).contains("/p/" + name + "/sign-in?next=x");
    assertThat(portal.signedIn(browser, house, contact).get(before + "/profile").path())
        .isEqualTo("/p/" + name + "/profile");
  }

  @Test
  void aPortalNameIsOfOneBusinessNowAndLater() {
    var other = houses.found();
    var theirs = portal.at(other, "").substring("/p/".length());

    var refused = save("portalName", theirs);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem("portalName")).contains(theirs);
    assertThat(refused.value("portalName")).isEqualTo(theirs);
  }

  @Test
  void whatIsNoNameOrNoNumberIsRefusedBesideItsField() {
    assertThat(save("portalName", "¡Tienda!").problem("portalName")).isNotEmpty();
    assertThat(save("linkHours", "0").problem("linkHours")).isNotEmpty();
    assertThat(save("linkHours", "9000").problem("linkHours")).isNotEmpty();
    assertThat(save("activityEmail", "ana").problem("activityEmail")).isNotEmpty();
  }

  @Test
  void theLifeOfLinksIsKept() {
    staff.get("/settings/portal");
    staff.form("/settings/portal").with("linkHours", "72").without("codeRequired").submit();

    assertThat(houses.as(house, sharing::preferences)).isEqualTo(new SharingPreferences(72, false));
  }

  @Test
  void whatStaffCommentIsMailedToTheCustomerAndToThoseWithCopies() {
    var carmen = contacts.person(house, "Carmen Ruiz");
    houses.as(house, () -> tied(carmen));
    var quote = papers.sentQuote(house, contact);

    comment(quote, "Lo tenemos el lunes");

    var mails = mail.of(house, "portal.answered-quote");
    assertThat(mails).hasSize(2).allSatisfy(it -> assertThat(it.text()).contains("el lunes"));
    assertThat(browser.get(mails.getFirst().path()).text()).contains("Lo tenemos el lunes");
  }

  @Test
  void nobodyIsMailedWhatTheyDoNotWantToKnow() {
    staff.get("/settings/portal");
    staff.form("/settings/portal").without("mailActivity").without("mailComments").submit();
    var quote = papers.sentQuote(house, contact);

    comment(quote, "Lo tenemos el lunes");
    var customer = portal.signedIn(browser, house, contact);
    customer.get(portal.at(house, "/quotes/" + quote));
    customer
        .form(portal.at(house, "/quotes/" + quote) + "/comments")
        .with("body", "Perfecto")
        .submit();

    assertThat(mail.of(house, "portal.answered-quote")).isEmpty();
    assertThat(mail.of(house, "portal.commented")).isEmpty();
  }

  @Test
  void activityGoesToTheAddressThatWasSaid() {
    save("activityEmail", "avisos@levante.example");
    var invoice = papers.issuedInvoice(house, contact, "100");
    var customer = portal.signedIn(browser, house, contact);
    customer
        .get(portal.at(house, "/invoices/" + invoice))
        .form(portal.at(house, "/invoices/" + invoice) + "/seen")
        .submit();

    assertThat(mail.last(house, "portal.seen-invoice").to()).isEqualTo("avisos@levante.example");
  }

  @Test
  void aPersonOfSeveralCompaniesGoesFromOneToTheOther() {
    var other = contacts.customer(house, "Reformas Albufera");
    var carmen = contacts.person(house, "Carmen Ruiz");
    houses.as(house, () -> tied(carmen));
    houses.as(
        house,
        () -> {
          tying.tie(other, carmen, new People.Tie(null, false));
          return carmen;
        });
    var first = papers.issuedInvoice(house, contact, "100");
    var second = papers.issuedInvoice(house, other, "200");
    var stranger = contacts.customer(house, "Ni suya ni nada");
    var customer = portal.signedIn(browser, house, carmen);

    customer.get(portal.at(house, ""));
    assertThat(customer.get(invoice(first)).status()).isEqualTo(200);
    assertThat(customer.get(invoice(second)).status()).isEqualTo(404);
    customer.get(portal.at(house, ""));
    customer.form(portal.at(house, "/companies/" + other)).submit();

    assertThat(customer.get(invoice(second)).status()).isEqualTo(200);
    assertThat(customer.get(invoice(first)).status()).isEqualTo(404);
    assertThat(
            customer.post(portal.at(house, "/companies/" + stranger), java.util.Map.of()).status())
        .isEqualTo(404);
  }

  private String invoice(DocumentId id) {
    return portal.at(house, "/invoices/" + id);
  }

  private ContactId tied(ContactId person) {
    tying.tie(contact, person, new People.Tie("Jefa de compras", true));
    return person;
  }

  private void comment(DocumentId document, String body) {
    houses.as(
        house,
        () -> {
          commenting.comment(document, body);
          return document;
        });
  }

  private SeenPage save(String field, String value) {
    staff.get("/settings/portal");
    return staff.form("/settings/portal").with(field, value).submit();
  }
}
