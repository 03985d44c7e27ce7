package app.zaguan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.identity.TestSessions;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.ChromeBrowser;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.walls.Belongings;
import app.zaguan.walls.Belongings.Things;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every page as eyes and screen readers meet it: no serious violation of the accessibility rules,
 * no sideways scrolling on a phone; with data and empty.
 */
class EveryPageTest extends ChromeBrowser {

  private static final List<String> OPEN = List.of("/sign-in", "/sign-up", "/password-reset");
  private static final List<String> STAFF =
      List.of(
          "/",
          "/contacts",
          "/contacts/new",
          "/products",
          "/products/new",
          "/quotes",
          "/quotes/new",
          "/invoices",
          "/invoices/new",
          "/credit-notes",
          "/credit-notes/new",
          "/payments",
          "/outbox",
          "/settings",
          "/settings/organization",
          "/settings/members",
          "/settings/numbering",
          "/settings/audit",
          "/settings/portal",
          "/settings/payments",
          "/contacts/imports",
          "/settings/mail-texts",
          "/settings/mail-texts/text?letter=quote&language=es",
          "/profile",
          "/profile/sessions");
  private static final List<String> PORTAL =
      List.of(
          "",
          "/quotes",
          "/invoices",
          "/credit-notes",
          "/payments",
          "/payments/new",
          "/profile",
          "/profile/password",
          "/profile/sessions");

  @Autowired TestHouse houses;
  @Autowired TestSessions sessions;
  @Autowired TestPortal portal;
  @Autowired Belongings belongings;

  @ParameterizedTest
  @ValueSource(strings = {"es light", "en dark"})
  void canBeReadByEveryone(String look) {
    var language = look.substring(0, 2);
    var full = houses.found("Ferretería Levante, S.L.", Locale.of(language));
    var things = belongings.of(full);
    var empty = houses.found("Empresa Vacía, S.L.", Locale.of(language));
    var wrong = new ArrayList<String>();
    for (var base : List.of(Look.DESK, Look.PHONE)) {
      var as = look.endsWith("dark") ? base.in(language).dark() : base.in(language);
      wrong.addAll(walk(browse(as), OPEN));
      wrong.addAll(walk(browse(as, sessions.open(full)), staffPages(things)));
      wrong.addAll(walk(browse(as, sessions.open(empty)), STAFF));
      wrong.addAll(
          walk(browse(as, portal.session(full, things.contact())), portalPages(full, things)));
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> staffPages(Things things) {
    var pages = new ArrayList<>(STAFF);
    for (var place :
        List.of(
            "/contacts/{id}",
            "/quotes/{id}",
            "/invoices/{id}",
            "/credit-notes/{id}",
            "/outbox/{id}")) {
      pages.add(place.replace("{id}", things.at(place)));
    }
    pages.add("/contacts/imports/" + things.at("/contacts/imports/{id}") + "/columns");
    pages.add("/payments/" + things.at("/payments/{id}"));
    pages.add("/payments/tasks/" + things.at("/payments/tasks/{id}"));
    pages.add("/payments/new?contact=" + things.contact());
    pages.add("/invoices/" + things.invoice() + "/payments");
    pages.add("/contacts/" + things.contact() + "/credit");
    pages.add("/contacts/" + things.at("/contacts/{id}") + "/edit");
    pages.add("/contacts/" + things.at("/contacts/{id}") + "/portal-access");
    pages.add("/products/" + things.at("/products/{id}") + "/edit");
    pages.add("/quotes/" + things.quote() + "/edit");
    pages.add("/quotes/" + things.quote() + "/sending");
    pages.add("/credit-notes/new?contact=" + things.contact());
    pages.add("/credit-notes/new?original=" + things.invoice());
    return pages;
  }

  private List<String> portalPages(House house, Things things) {
    var pages = new ArrayList<String>();
    PORTAL.forEach(it -> pages.add(portal.at(house, it)));
    pages.add(portal.at(house, "/quotes/" + things.quote()));
    pages.add(portal.at(house, "/invoices/" + things.invoice()));
    pages.add(portal.at(house, "/credit-notes/" + things.at("/credit-notes/{id}")));
    pages.add(portal.at(house, "/invoices/" + things.invoice() + "/payments"));
    pages.add(portal.at(house, "/payments/" + things.at("/payments/{id}")));
    return pages;
  }

  private static List<String> walk(Page page, List<String> addresses) {
    var wrong = new ArrayList<String>();
    for (var address : addresses) {
      var answer = page.navigate(address);
      if (answer.status() != 200) {
        wrong.add(address + " answered " + answer.status());
      } else {
        wrong.addAll(look(page, address + " at " + page.viewportSize().width));
      }
    }
    return wrong;
  }

  private static List<String> look(Page page, String where) {
    var wrong = new ArrayList<String>();
    // the body of a mail stands in a frame without scripts, where nothing can look
    new AxeBuilder(page)
        .exclude("iframe").analyze().getViolations().stream()
            .filter(it -> List.of("serious", "critical").contains(it.getImpact()))
            .map(it -> where + ": " + it.getId() + " " + it.getNodes().getFirst().getHtml())
            .forEach(wrong::add);
    var sideways = page.evaluate("document.documentElement.scrollWidth > innerWidth");
    if (Boolean.TRUE.equals(sideways)) {
      wrong.add(where + ": scrolls sideways");
    }
    return wrong;
  }
}
