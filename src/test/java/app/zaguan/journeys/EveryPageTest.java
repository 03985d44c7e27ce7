package app.zaguan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.identity.TestSessions;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.Axe;
import app.zaguan.shared.ChromeBrowser;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.walls.Belongings;
import app.zaguan.walls.Belongings.Things;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every page as eyes and screen readers meet it: no violation of the accessibility rules of any
 * weight, no sideways scrolling on a phone; with data and empty.
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
  @ValueSource(strings = {"es", "en"})
  void canBeReadByEveryone(String language) {
    var look = Look.DESK.in(language);
    var full = houses.found("Ferretería Levante, S.L.", Locale.of(language));
    var things = belongings.of(full);
    var empty = houses.found("Empresa Vacía, S.L.", Locale.of(language));
    var wrong = new ArrayList<String>();
    wrong.addAll(walk(browse(look), openPages(full)));
    wrong.addAll(walk(browse(look, sessions.open(full)), staffPages(things)));
    wrong.addAll(walk(browse(look, sessions.open(empty)), STAFF));
    wrong.addAll(
        walk(browse(look, portal.session(full, things.contact())), portalPages(full, things)));
    assertThat(wrong).isEmpty();
  }

  private List<String> openPages(House house) {
    var pages = new ArrayList<>(OPEN);
    pages.add(portal.at(house, "/sign-in"));
    pages.add("/d/nothing");
    return pages;
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
      show(page, Look.DESK);
      var answer = page.navigate(address);
      if (answer.status() != 200) {
        wrong.add(address + " answered " + answer.status());
      } else {
        look(page).forEach(it -> wrong.add(address + " " + it));
      }
    }
    return wrong;
  }

  /** Loaded once, looked at on a desk and by night on a phone, and once also by night on a desk. */
  private static List<String> look(Page page) {
    var wrong = new ArrayList<String>();
    Axe.faults(page).forEach(it -> wrong.add("on a desk: " + it));
    show(page, Look.PHONE.dark());
    Axe.faultsOfSizeAndColour(page).forEach(it -> wrong.add("on a phone in the dark: " + it));
    if (Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth > innerWidth"))) {
      wrong.add("scrolls sideways on a phone");
    }
    if ("es".equals(page.getAttribute("html", "lang"))) {
      show(page, Look.DESK.dark());
      Axe.faultsOfColour(page).forEach(it -> wrong.add("on a desk in the dark: " + it));
    }
    return wrong;
  }

  private static void show(Page page, Look look) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(look.scheme())
            .setReducedMotion(ReducedMotion.REDUCE));
    page.setViewportSize(look.width(), look.height());
  }
}
