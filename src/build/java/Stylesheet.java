import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A library's stylesheet with ours behind it, cut down to what the templates and scripts name: a
 * selector whose class or id appears in none of them goes, or is one of our own, and so do
 * variables and animations that nothing uses. The library's dark scheme, which it ties to an
 * attribute, follows the system.
 */
class Stylesheet {

  private static final String DARK = "[data-bs-theme=dark]";
  private static final String LIGHT = "[data-bs-theme=light]";
  private static final Pattern NAMED = Pattern.compile("[.#](-?[A-Za-z_](?:[\\w-]|\\\\.)*)");
  private static final Pattern USED = Pattern.compile("var\\(\\s*(--[\\w-]+)");
  private static final Pattern WORD = Pattern.compile("-?[A-Za-z_][\\w-]*");

  private final List<Css> library;
  private final List<Css> ours;

  Stylesheet(String library, String ours) {
    this.library = Css.parse(library);
    this.ours = Css.parse(ours);
  }

  String keepingOnly(String text) {
    var words = WORD.matcher(text).results().map(it -> it.group()).collect(Collectors.toSet());
    words.removeAll(ourClasses());
    var kept = new ArrayList<Css>();
    for (var part : library) {
      part.filtered(selector -> named(selector, words)).ifPresent(it -> kept.addAll(scheme(it)));
    }
    kept.addAll(ours);
    return withoutUnused(kept).stream().map(Css::text).collect(Collectors.joining("\n"));
  }

  /** What we define ourselves we define whole: the library's idea of it is left out. */
  private Set<String> ourClasses() {
    var classes = new HashSet<String>();
    for (var selector : ours.stream().flatMap(it -> it.allSelectors().stream()).toList()) {
      NAMED.matcher(selector).results().forEach(it -> classes.add(it.group(1)));
    }
    return classes;
  }

  private static boolean named(String selector, Set<String> words) {
    var bare = selector.replaceAll("\\[[^\\]]*\\]", "").replaceAll(":not\\([^)]*\\)", "");
    return NAMED.matcher(bare).results().allMatch(it -> words.contains(it.group(1)));
  }

  /** Rules for the dark scheme move under a media query; those that force a scheme go. */
  private static List<Css> scheme(Css part) {
    if (!(part instanceof Css.Rule rule) || !rule.prelude().contains("data-bs-theme")) {
      return List.of(part);
    }
    var light = new ArrayList<String>();
    var dark = new ArrayList<String>();
    for (var selector : rule.selectors()) {
      if (selector.startsWith(DARK) && !selector.contains(LIGHT)) {
        dark.add(selector.replace(DARK, ":root"));
      } else if (!selector.contains("data-bs-theme")) {
        light.add(selector);
      }
    }
    var parts = new ArrayList<Css>();
    if (!light.isEmpty()) {
      parts.add(new Css.Rule(String.join(",", light), rule.body()));
    }
    if (!dark.isEmpty()) {
      var inside = new Css.Rule(String.join(",", dark), rule.body());
      parts.add(new Css.Group("@media (prefers-color-scheme:dark)", List.of(inside)));
    }
    return parts;
  }

  private static List<Css> withoutUnused(List<Css> parts) {
    var before = parts;
    while (true) {
      var text = before.stream().map(Css::text).collect(Collectors.joining("\n"));
      var used = new HashSet<String>();
      USED.matcher(text).results().forEach(it -> used.add(it.group(1)));
      var after = before.stream().flatMap(it -> it.pruned(used, text).stream()).toList();
      if (after.equals(before)) {
        return after;
      }
      before = after;
    }
  }
}
