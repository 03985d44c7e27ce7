package app.zaguan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.documents.TestDocuments;
import app.zaguan.identity.TestSessions;
import app.zaguan.shared.ChromeBrowser;
import app.zaguan.shared.TestHouse;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The portal's pages for those who do not see them or do not use a mouse (POR-13). */
class PortalAxeTest extends ChromeBrowser {

  @Autowired TestHouse houses;
  @Autowired TestDocuments papers;
  @Autowired TestPortal portal;
  @Autowired TestSessions sessions;

  @Test
  void noPageOfThePortalHasASeriousFault() {
    var house = houses.found();
    var contact = papers.customer(house);
    var quote = papers.sentQuote(house, contact);
    var invoice = papers.issuedInvoice(house, contact, "100");
    var cookie = portal.session(house, contact);
    var customer = browse(Look.DESK, cookie);
    for (var page :
        List.of(
            "",
            "/invoices",
            "/quotes/" + quote,
            "/invoices/" + invoice,
            "/profile",
            "/profile/password")) {
      check(customer, portal.at(house, page));
    }
    var phone = browse(Look.PHONE.dark(), cookie);
    check(phone, portal.at(house, "/invoices"));
    check(phone, portal.at(house, "/quotes/" + quote));
    check(browse(Look.PHONE), portal.at(house, "/sign-in"));
    check(browse(Look.DESK), "/d/nothing");
    var staff = browse(Look.DESK, sessions.open(house));
    check(staff, "/settings/portal");
    check(staff, "/contacts/" + contact + "/portal-access");
  }

  private static void check(Page page, String address) {
    page.navigate(address);
    var faults =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .filter(it -> Stream.of("serious", "critical").anyMatch(it.getImpact()::equals))
                .map(it -> it.getId() + " " + it.getNodes())
                .toList();
    assertThat(faults).as(address).isEmpty();
  }
}
