package app.zaguan.walls;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.identity.ForMembers;
import app.zaguan.identity.Needs;
import app.zaguan.identity.Role;
import app.zaguan.identity.TestMembers;
import app.zaguan.identity.TestSessions;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestClock;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.web.doors.Open;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A walk over every address that staff can reach, found by asking the application, so that a new
 * one is walked from its first day: as a stranger, in every role, and with the ids of another
 * organization.
 */
@RunningApplication
class StaffRoutesTest {

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Autowired TestHouse houses;
  @Autowired TestMembers members;
  @Autowired TestSessions sessions;
  @Autowired Belongings belongings;
  @Autowired Browser browser;
  @Autowired TestClock clock;

  @Test
  void everyHandlerSaysWhoMay() {
    assertThat(routes())
        .isNotEmpty()
        .allSatisfy(it ->
            assertThat(
                    it.handler().hasMethodAnnotation(Needs.class)
                        || it.handler().hasMethodAnnotation(ForMembers.class)
                        || it.handler().hasMethodAnnotation(Open.class))
                .as("%s says who may", it)
                .isTrue());
  }

  @Test
  void aStrangerIsSentToSignIn() {
    var wrong = new ArrayList<String>();
    for (var route : routes()) {
      if (!isOpen(route)) {
        var stranger = browser.stranger();
        stranger.get("/sign-in");
        var page = ask(stranger, route, route.address(it -> UUID.randomUUID().toString()));
        if (!page.path().equals("/sign-in")) {
          wrong.add(route + " answered " + page.status());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aSessionThatIsOverIsAStrangers() {
    var house = houses.found();
    var owner = browser.signedIn(house);
    assertThat(owner.get("/profile").status()).isEqualTo(200);

    clock.forward(Duration.ofDays(15));

    assertThat(notLedTo("/sign-in", owner)).isEmpty();
  }

  @Test
  void whoWasTakenOutReachesNothing() {
    var house = houses.found();
    var colleague = members.add(house, Role.ADMINISTRATOR);
    var theirs = browser.stranger().withCookie(colleague.cookie());
    var action = "/settings/members/" + colleague.membership() + "/withdrawal";
    browser.signedIn(house).get("/settings/members").form(action).submit();

    assertThat(notLedTo("/no-access", theirs)).isEmpty();
  }

  private List<String> notLedTo(String door, Browser visitor) {
    var wrong = new ArrayList<String>();
    for (var route : routes()) {
      if (!isOpen(route)) {
        visitor.get(door);
        var page = ask(visitor, route, route.address(it -> UUID.randomUUID().toString()));
        if (!page.path().equals(door)) {
          wrong.add(route + " answered " + page.status() + " at " + page.path());
        }
      }
    }
    return wrong;
  }

  @Test
  void aFormWithoutItsTokenIsRefusedWhoeverSendsIt() {
    var owner = browser.signedIn(houses.found());
    var posts =
        Route.all(mapping).stream()
            .filter(it -> it.method().equals("POST"))
            .filter(it -> !it.under("/p/", "/d/", "/webhooks/", "/sandbox-gateway/api"))
            .toList();
    assertThat(posts).hasSizeGreaterThan(40);
    var wrong = new ArrayList<String>();
    for (var visitor : List.of(owner, browser.stranger())) {
      for (var route : posts) {
        var address = route.address(it -> UUID.randomUUID().toString());
        var page = visitor.post(address, Map.of("_csrf", ""));
        if (page.status() != 403) {
          wrong.add(route + " answered " + page.status());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aRoleReachesWhatItsTableSaysAndNothingElse() {
    var house = houses.found();
    var wrong = new ArrayList<String>();
    for (var role : Role.values()) {
      var user = members.join(house, role);
      for (var route : routes()) {
        var cookie = sessions.open(user, house.organization());
        var visitor = browser.stranger().withCookie(cookie);
        visitor.get("/profile");
        var page = ask(visitor, route, route.address(it -> UUID.randomUUID().toString()));
        var refused = page.status() == 403;
        if (refused == may(role, route) || page.status() >= 500) {
          wrong.add(role + " at " + route + " got " + page.status());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theThingsOfAnotherOrganizationAreNotFound() {
    var theirs = belongings.of(houses.found());
    var mine = houses.found();
    var owner = browser.signedIn(mine);
    var wrong = new ArrayList<String>();
    for (var route : routes()) {
      if (!route.places().isEmpty() && !isOpen(route)) {
        owner.get("/profile");
        var page = ask(owner, route, route.address(theirs::at));
        if (page.status() != 404) {
          wrong.add(route + " answered " + page.status());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** The same addresses answer to their own organization, or the walk above would prove nothing. */
  @Test
  void theThingsOfOnesOwnAreFound() {
    var house = houses.found();
    var mine = belongings.of(house);
    var owner = browser.signedIn(house);
    var wrong = new ArrayList<String>();
    for (var route : routes()) {
      // what the operator alone may read is no organization's own
      if (route.method().equals("GET")
          && !route.places().isEmpty()
          && !isOpen(route)
          && !route.under("/operator/")) {
        var page = owner.fetch(route.address(mine::at));
        if (page.status() >= 400) {
          wrong.add(route + " answered " + page.status());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private List<Route> routes() {
    return Route.all(mapping).stream()
        .filter(it -> !it.under("/p/", "/d/", "/webhooks/", "/sandbox-gateway", "/static/"))
        .toList();
  }

  private static boolean isOpen(Route route) {
    return route.handler().hasMethodAnnotation(Open.class);
  }

  private static boolean may(Role role, Route route) {
    var needs = route.handler().getMethodAnnotation(Needs.class);
    return needs == null || role.may(needs.area(), needs.level());
  }

  private static SeenPage ask(Browser browser, Route route, String address) {
    return switch (route.method()) {
      case "GET" -> browser.get(address);
      case "POST" -> browser.post(address, Map.of());
      default -> throw new AssertionError("forms do not know " + route);
    };
  }
}
