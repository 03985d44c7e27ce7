package app.zaguan.walls;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.portal.TestPortal;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.web.doors.Open;
import app.zaguan.walls.Belongings.Things;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A walk over every address of the portals, found by asking the application: as a stranger, as
 * another contact of the same business, and as a contact of another one.
 */
@RunningApplication
class PortalRoutesTest {

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Autowired TestHouse houses;
  @Autowired TestPortal portal;
  @Autowired Belongings belongings;
  @Autowired Browser browser;

  private House house;
  private Things turia;
  private Things albufera;

  @BeforeEach
  void twoContactsOfOneBusiness() {
    house = houses.found();
    turia = belongings.of(house);
    albufera = belongings.anotherContactOf(house);
  }

  @Test
  void aStrangerIsSentToSignIn() {
    assertThat(wrong(browser.stranger(), house, turia, this::isSignIn)).isEmpty();
  }

  @Test
  void theDocumentsOfAnotherContactAreNotFound() {
    var customer = portal.signedIn(browser, house, albufera.contact());

    assertThat(wrongWithIds(customer, house, turia)).isEmpty();
  }

  @Test
  void onesOwnDocumentsAreFound() {
    var customer = portal.signedIn(browser, house, turia.contact());
    var wrong = new ArrayList<String>();
    for (var route : routes()) {
      if (route.method().equals("GET") && route.pattern().contains("{id}")) {
        for (var segment : segments(route)) {
          var page = customer.fetch(address(route, house, turia, segment));
          if (page.status() != 200 && !mayLeadNowhere(route, page)) {
            wrong.add(route + " answered " + page.status());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /**
   * A neighbour leads on or there is none, nothing was accepted yet, no money came: no other page
   * may lack.
   */
  private static boolean mayLeadNowhere(Route route, SeenPage page) {
    return Stream.of("/next", "/previous", "/acceptance", "/receipt")
            .anyMatch(route.pattern()::endsWith)
        && List.of(302, 303, 404).contains(page.status());
  }

  @Test
  void theContactOfOneBusinessIsAStrangerToAnother() {
    var other = houses.found();
    var theirs = belongings.of(other);
    var customer = portal.signedIn(browser, house, turia.contact());

    assertThat(wrong(customer, other, theirs, this::isSignIn)).isEmpty();
  }

  @Test
  void noMemberOfTheStaffIsAContactByThat() {
    assertThat(wrong(browser.signedIn(house), house, turia, this::isSignIn)).isEmpty();
  }

  private List<String> wrong(
      Browser visitor, House at, Things things, java.util.function.Predicate<SeenPage> right) {
    var wrong = new ArrayList<String>();
    for (var route : routes()) {
      for (var segment : segments(route)) {
        visitor.get(portal.at(at, "/sign-in"));
        var page = ask(visitor, route, address(route, at, things, segment));
        if (!right.test(page)) {
          wrong.add(route + " answered " + page.status() + " at " + page.path());
        }
      }
    }
    return wrong;
  }

  private List<String> wrongWithIds(Browser visitor, House at, Things things) {
    var wrong = new ArrayList<String>();
    for (var route : routes()) {
      if (route.places().size() > (route.pattern().contains("{segment") ? 2 : 1)) {
        for (var segment : segments(route)) {
          visitor.get(portal.at(at, "/profile"));
          var page = ask(visitor, route, address(route, at, things, segment));
          if (page.status() != 404) {
            wrong.add(route + " answered " + page.status());
          }
        }
      }
    }
    return wrong;
  }

  private boolean isSignIn(SeenPage page) {
    return page.path().endsWith("/sign-in") && page.path().startsWith("/p/");
  }

  private List<Route> routes() {
    var routes =
        Route.all(mapping).stream()
            .filter(it -> it.under("/p/"))
            .filter(it -> !it.handler().hasMethodAnnotation(Open.class))
            .toList();
    assertThat(routes).hasSizeGreaterThan(10);
    return routes;
  }

  private static List<String> segments(Route route) {
    return route.pattern().contains("{segment")
        ? List.of("quotes", "invoices", "credit-notes")
        : List.of("invoices");
  }

  private String address(Route route, House at, Things things, String segment) {
    return route.address(place -> standing(place, at, things, segment));
  }

  private String standing(String place, House at, Things things, String segment) {
    var name = place.substring(place.lastIndexOf('{') + 1, place.lastIndexOf('}')).split(":")[0];
    return switch (name) {
      case "portal" -> portal.at(at, "").substring("/p/".length());
      case "segment" -> segment;
      case "id" -> things.at("/" + segment + "/{id}");
      case "attempt" -> things.at("/payments/{id}");
      case "session" -> UUID.randomUUID().toString();
      case "company" -> things.contact().toString();
      case "token" -> UUID.randomUUID().toString();
      default -> throw new AssertionError("teach the walk what stands at " + place);
    };
  }

  private static SeenPage ask(Browser browser, Route route, String address) {
    return switch (route.method()) {
      case "GET" -> browser.get(address);
      // a form that names its revision, so that what is asked for is looked for
      case "POST" -> browser.post(address, Map.of("revision", "1"));
      default -> throw new AssertionError("forms do not know " + route);
    };
  }
}
