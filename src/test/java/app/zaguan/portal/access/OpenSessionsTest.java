package app.zaguan.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.TestDocuments;
import app.zaguan.identity.TestMembers;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A contact sees where it is signed in, and leaves from afar. */
@RunningApplication
class OpenSessionsTest {

  @Autowired Browser browser;
  @Autowired TestHouse houses;
  @Autowired TestPortal portal;
  @Autowired TestDocuments documents;
  @Autowired TestMembers members;

  private House house;
  private ContactId contact;
  private String sessions;

  @BeforeEach
  void aContactWithAPortal() {
    house = houses.found();
    contact = documents.customer(house);
    sessions = portal.at(house, "/profile/sessions");
  }

  @Test
  void aSessionClosedFromAfarAsksToSignIn() {
    var afar = portal.signedIn(browser, house, contact);
    var mine = portal.signedIn(browser, house, contact);

    var list = mine.get(sessions);
    assertThat(list.all("ul.people > li")).hasSize(2);
    assertThat(list.one("ul.people > li:first-child").text()).contains("Esta sesión");
    var page = list.form(list.one("ul.people form").attr("action")).submit();

    assertThat(page.text()).contains("Sesión cerrada.");
    assertThat(afar.get(portal.at(house, "/invoices")).path()).endsWith("/sign-in");
    assertThat(mine.get(portal.at(house, "/invoices")).status()).isEqualTo(200);
    assertThat(members.trail(house).getFirst()).isEqualTo("portal.session-closed");
  }

  @Test
  void signingOutEverywhereClosesAllOfThem() {
    var afar = portal.signedIn(browser, house, contact);
    var mine = portal.signedIn(browser, house, contact);

    var page = mine.get(sessions).form(sessions + "/closing").submit();

    assertThat(page.path()).endsWith("/sign-in");
    assertThat(page.text()).contains("Has salido de todas partes.");
    assertThat(afar.get(portal.at(house, "/profile")).path()).endsWith("/sign-in");
    assertThat(mine.get(portal.at(house, "/profile")).path()).endsWith("/sign-in");
    assertThat(members.trail(house).getFirst()).isEqualTo("portal.signed-out-everywhere");
  }

  @Test
  void theProfileLeadsThere() {
    var mine = portal.signedIn(browser, house, contact);

    assertThat(mine.get(portal.at(house, "/profile")).all("a[href='" + sessions + "']")).hasSize(1);
  }
}
