package app.zaguan.walls;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.sending.Addressee;
import app.zaguan.documents.sharing.Permit;
import app.zaguan.documents.sharing.Sharing;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestClock;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.doors.Open;
import app.zaguan.walls.Belongings.Things;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A walk over every address of the portals, found by asking the application: as a stranger, as
 * another contact of the same business, as a contact of another one, with what is over or was
 * revoked, with the link to another document, looking as staff do, and without a form's token.
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
  @Autowired Sharing sharing;
  @Autowired TestClock clock;
  @Autowired JdbcClient db;

  private House house;
  private Things turia;
  private Things albufera;
  private String session;

  @BeforeEach
  void twoContactsOfOneBusiness() {
    house = houses.found();
    turia = belongings.of(house);
    albufera = belongings.anotherContactOf(house);
    portal.session(house, turia.contact());
    session =
        houses.inside(
            Wall.entry(house.organization()),
            house.actor(),
            () ->
                db.sql("select id from portal_session where org_id = :org limit 1")
                    .param("org", house.organization().value())
                    .query(String.class)
                    .single());
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
    return Stream.of("/next", "/previous", "/acceptance", "/acceptance/pdf", "/receipt")
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
  void aSessionThatIsOverIsAStrangers() {
    var customer = portal.signedIn(browser, house, turia.contact());
    assertThat(customer.get(portal.at(house, "/invoices")).status()).isEqualTo(200);

    clock.forward(Duration.ofDays(15));

    assertThat(wrong(customer, house, turia, this::isSignIn)).isEmpty();
  }

  @Test
  void aLinkToOneDocumentOpensNoOther() {
    var holder = browser.stranger().withCookie(grant(turia.quote()));
    assertThat(holder.get(portal.at(house, "/quotes/" + turia.quote())).status()).isEqualTo(200);

    assertThat(wrong(holder, house, albufera, this::isSignIn)).isEmpty();
    var other = houses.found();
    assertThat(wrong(holder, other, belongings.of(other), this::isSignIn)).isEmpty();
  }

  @Test
  void aLinkThatWasRevokedOrIsOverOpensNothing() {
    var revoked = browser.stranger().withCookie(grant(turia.quote()));
    houses.as(
        house,
        () -> {
          sharing.of(turia.quote()).forEach(it -> sharing.revoke(turia.quote(), it.id()));
          return true;
        });
    assertThat(wrong(revoked, house, turia, this::isSignIn)).isEmpty();

    var over = browser.stranger().withCookie(grant(turia.quote()));
    clock.forward(Duration.ofDays(8));
    assertThat(wrong(over, house, turia, this::isSignIn)).isEmpty();
  }

  @Test
  void whoOnlyLooksDoesNothing() {
    var staff = browser.signedIn(house);
    var contact = "/contacts/" + turia.contact();
    staff.get(contact).form(contact + "/portal-view").submit();
    var refused =
        (Predicate<SeenPage>) it -> it.status() == 403 && it.text().contains("solo se mira");
    var posts = (Predicate<Route>) it -> it.method().equals("POST");

    assertThat(wrong(staff, house, turia, posts, refused)).isEmpty();
  }

  @Test
  void aFormWithoutItsTokenIsRefusedWhoeverSendsIt() {
    var posts =
        Route.all(mapping).stream()
            .filter(it -> it.method().equals("POST") && it.under("/p/", "/d/"))
            .toList();
    assertThat(posts).hasSizeGreaterThan(10);
    var visitors =
        List.of(
            browser.stranger(),
            portal.signedIn(browser, house, turia.contact()),
            browser.stranger().withCookie(grant(turia.quote())));
    var wrong = new ArrayList<String>();
    for (var route : posts) {
      for (var visitor : visitors) {
        var page = visitor.post(address(route, house, turia, "quotes"), Map.of("_csrf", ""));
        if (page.status() != 403) {
          wrong.add(route + " answered " + page.status());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void noMemberOfTheStaffIsAContactByThat() {
    assertThat(wrong(browser.signedIn(house), house, turia, this::isSignIn)).isEmpty();
  }

  /** The cookie that a live link to a document is exchanged for, sent to every address. */
  private String grant(DocumentId quote) {
    var carmen = new Addressee("Carmen Ruiz", "carmen@turia.example", Locale.of("es"));
    var link = houses.as(house, () -> sharing.make(quote, carmen, Permit.ACT));
    var visitor = browser.stranger();
    visitor.get(URI.create(link.address()).getPath());
    var place = portal.at(house, "/quotes/" + quote);
    return "document=" + visitor.cookie("document", place).orElseThrow();
  }

  private List<String> wrong(Browser visitor, House at, Things things, Predicate<SeenPage> right) {
    return wrong(visitor, at, things, it -> true, right);
  }

  private List<String> wrong(
      Browser visitor, House at, Things things, Predicate<Route> which, Predicate<SeenPage> right) {
    var wrong = new ArrayList<String>();
    for (var route : routes().stream().filter(which).toList()) {
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
      case "attempt" -> things.places().getOrDefault("/payments/{id}", turia.at("/payments/{id}"));
      case "session" -> session;
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
