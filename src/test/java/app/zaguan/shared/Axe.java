package app.zaguan.shared;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What keeps a page from those who do not see it or do not use a mouse, by axe: WCAG 2.2 AA and
 * what is good practice, of every weight. Looks at the page where it is, without loading it again.
 */
public final class Axe {

  private static final String SOURCE = source();

  /** The body of a mail stands in a frame without scripts, where nothing can look. */
  private static final String RUN =
      """
      async only => {
        // colours chosen anew are all there when the page was drawn anew
        const root = document.documentElement;
        root.style.display = "none";
        root.getBoundingClientRect();
        root.style.display = "";
        await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        const rules = only.length ? { runOnly: { type: "rule", values: only } } : { rules: { "target-size": { enabled: true } } };
        const found = await axe.run({ exclude: [["iframe"]] }, { ...rules, iframes: false, preload: false, resultTypes: ["violations"] });
        return found.violations.flatMap(it => it.nodes.slice(0, 3).map(node => `${it.id} (${it.impact}): ${node.html.slice(0, 200)} ${node.any.concat(node.all, node.none).map(one => one.message).join("; ")}`));
      }
      """;

  private Axe() {}

  /** Every fault of the page as it stands. */
  public static List<String> faults(Page page) {
    return run(page, List.of());
  }

  /** Only what other colours can do wrong. */
  public static List<String> faultsOfColour(Page page) {
    return run(page, List.of("color-contrast", "link-in-text-block"));
  }

  /** Only what another size of the screen, with other colours, can do wrong. */
  public static List<String> faultsOfSizeAndColour(Page page) {
    return run(
        page,
        List.of(
            "color-contrast",
            "link-in-text-block",
            "target-size",
            "scrollable-region-focusable",
            "aria-hidden-focus",
            "button-name",
            "link-name",
            "label",
            "heading-order",
            "page-has-heading-one",
            "landmark-unique",
            "region",
            "td-has-header",
            "list",
            "listitem"));
  }

  @SuppressWarnings("unchecked")
  private static List<String> run(Page page, List<String> rules) {
    if (!Boolean.TRUE.equals(page.evaluate("typeof axe === 'object'"))) {
      page.evaluate(SOURCE);
    }
    return (List<String>) page.evaluate(RUN, rules);
  }

  private static String source() {
    try (var in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
