package app.zaguan.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** A person who has no mouse: gets everywhere by Tab, and must see where they are at each step. */
final class Keyboard {

  private static final int FAR = 120;

  private static final String SEEN =
      """
      async () => {
        await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        const it = document.activeElement;
        if (!it || it === document.body || it.matches("main")) return "";
        await Promise.allSettled(it.getAnimations().map(one => one.finished));
        const drawn = one => {
          const style = getComputedStyle(one);
          return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
        };
        const box = it.getBoundingClientRect();
        const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
        const around = [it, it.closest("label"), it.closest("tr"), it.parentElement].filter(Boolean);
        return around.some(drawn) && inSight ? "" : it.outerHTML.slice(0, 160);
      }
      """;

  private final Page page;
  private final List<String> unseen = new ArrayList<>();

  Keyboard(Page page) {
    this.page = page;
    // what is scrolled to is there at once, and can be looked at
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
  }

  Page page() {
    return page;
  }

  /** Where somebody would not have seen that they were there. */
  List<String> unseen() {
    return unseen;
  }

  void press(String key) {
    page.keyboard().press(key);
  }

  void type(String words) {
    page.keyboard().type(words);
  }

  /** Walks on to what the selector names. */
  Keyboard to(String selector) {
    for (var steps = 0; steps < FAR; steps++) {
      if (isAt(selector)) {
        return this;
      }
      press("Tab");
      look();
    }
    throw new AssertionError("no way by Tab to " + selector + " on " + page.url());
  }

  /** Walks there and types, in the place of what stands there. */
  void fill(String selector, String words) {
    to(selector);
    press("Control+a");
    type(words);
  }

  /** Walks there and presses Enter, and waits for the page it leads to. */
  void enter(String selector) {
    to(selector);
    page.waitForNavigation(
        new Page.WaitForNavigationOptions().setTimeout(30_000), () -> press("Enter"));
  }

  boolean isAt(String selector) {
    return Boolean.TRUE.equals(
        page.evaluate("it => !!document.activeElement?.matches(it)", selector));
  }

  private void look() {
    var where = (String) page.evaluate(SEEN);
    if (!where.isEmpty() && !unseen.contains(where)) {
      unseen.add(where);
    }
  }
}
