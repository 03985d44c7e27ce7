package app.zaguan.journeys;

import app.zaguan.shared.Axe;
import app.zaguan.shared.ChromeBrowser.Look;
import app.zaguan.walls.Route;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Looks at pages and remembers which it saw and what was wrong with them. On a desk by day every
 * rule is asked. By night and on a phone those whose answer may be another there, or all of them
 * with {@code -Dzaguan.axe=all}.
 */
final class Eyes {

  private static final boolean ALL = "all".equals(System.getProperty("zaguan.axe"));

  private final List<String> wrong = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  List<String> wrong() {
    return wrong;
  }

  /** Goes to each of these and looks. */
  void walk(Page page, List<String> addresses) {
    for (var address : addresses) {
      show(page, Look.DESK);
      seen.add(pathOf(address));
      var answer = page.navigate(address);
      if (answer.status() >= 500) {
        wrong.add(address + " answered " + answer.status());
      }
      look(page);
    }
  }

  /** Looks at the page where it is, loaded once: on a desk and on a phone, by day and by night. */
  void look(Page page) {
    var name = pathOf(page.url());
    seen.add(name);
    show(page, Look.DESK);
    note(name + " on a desk: ", Axe.faults(page));
    show(page, Look.DESK.dark());
    note(name + " on a desk by night: ", ALL ? Axe.faults(page) : Axe.faultsOfColour(page));
    show(page, Look.PHONE.dark());
    note(name + " on a phone by night: ", ALL ? Axe.faults(page) : Axe.faultsOfSizeAndColour(page));
    if (Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth > innerWidth"))) {
      wrong.add(name + " scrolls sideways on a phone");
    }
    if (ALL) {
      show(page, Look.PHONE);
      note(name + " on a phone: ", Axe.faults(page));
    }
    show(page, Look.DESK);
  }

  /** Whether one of the pages that were seen is this route's, where it has any. */
  boolean saw(Route route) {
    if (!route.method().equals("GET")
        || route.under("/static/")
        || Rooms.NO_PAGES.contains(route.plain())) {
      return true;
    }
    var pattern = new PathPatternParser().parse(route.pattern());
    return seen.stream().anyMatch(it -> pattern.matches(PathContainer.parsePath(it)));
  }

  private void note(String where, List<String> faults) {
    faults.forEach(it -> wrong.add(where + it));
  }

  private static String pathOf(String address) {
    return URI.create(address).getPath();
  }

  private static void show(Page page, Look look) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(look.scheme())
            .setReducedMotion(ReducedMotion.REDUCE));
    page.setViewportSize(look.width(), look.height());
  }
}
