package app.zaguan.documents.desk.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.zaguan.documents.TestDocuments;
import app.zaguan.identity.TestSessions;
import app.zaguan.shared.ChromeBrowser;
import app.zaguan.shared.TestHouse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EditorByKeyboardTest extends ChromeBrowser {

  @Autowired TestHouse houses;
  @Autowired TestDocuments made;
  @Autowired TestSessions sessions;

  @Test
  void aQuoteIsWrittenAndSentWithoutTouchingTheMouse() {
    var house = houses.found();
    made.customer(house);
    var page = browse(Look.DESK, sessions.open(house));
    page.navigate("/quotes");
    press(page, "n");

    assertThat(page.locator("#contact")).isFocused();
    page.keyboard().type("constr");
    assertThat(page.locator("#contact-options [role=option]").first()).isVisible();
    press(page, "Enter");
    assertThat(page.locator("#contact")).hasValue("Construcciones Turia, S.A.");

    page.locator("#lines-0-name").focus();
    page.keyboard().type("Instalación");
    press(page, "Tab");
    page.keyboard().type("2");
    press(page, "Tab", "Tab");
    page.keyboard().type("1.234,56");
    assertThat(page.locator("#lines-0-net")).hasText("2.469,12");
    press(page, "Enter");
    assertThat(page.locator("#lines-1-name")).isFocused();
    page.keyboard().type("Portes");
    press(page, "Tab", "Tab", "Tab");
    page.keyboard().type("treinta");
    assertThat(page.locator("#lines-1-unitPrice-error")).containsText("Escribe un número");
    press(page, "Control+A");
    page.keyboard().type("30");
    assertThat(page.locator("#lines-1-unitPrice-error")).isEmpty();
    assertThat(page.locator("#total")).containsText("3.023,94 €");
    assertThat(page.locator("#lines tbody")).hasCount(3);

    press(page, "Control+Enter");
    page.waitForURL(Pattern.compile(".*/quotes/.*/sending"));
    press(page, "Control+Enter");
    assertThat(page.locator(".state").first()).hasText("Por aceptar");
    assertThat(page.locator(".due-amount")).hasText(Pattern.compile("3\\.023,94"));
  }

  @Test
  void linesMoveAndGoWithoutAPageLoadAndTheFocusStaysWithThem() {
    var house = houses.found();
    var page = browse(Look.DESK, sessions.open(house));
    page.navigate("/quotes/new?contact=" + made.customer(house));
    assertThat(page.locator("#lines-0-name")).isFocused();
    page.keyboard().type("uno");
    assertThat(page.locator("#lines-1-name")).isVisible();
    press(page, "Enter");
    page.keyboard().type("dos");
    assertThat(page.locator("#lines-2-name")).isVisible();
    page.evaluate("window.sameLoad = true");

    page.locator("button[value='up:1']").press("Enter");
    assertThat(page.locator("#lines-0-name")).hasValue("dos");
    page.locator("button[value='remove:1']").press("Enter");

    assertThat(page.locator("#lines tbody")).hasCount(2);
    assertThat(page.locator("#lines-1-name")).isFocused();
    org.assertj.core.api.Assertions.assertThat(page.evaluate("window.sameLoad")).isEqualTo(true);
  }

  @Test
  void aLineIsMovedAndRemovedByKeysFromTheFieldOneTypesIn() {
    var page = twoLines();
    press(page, "Tab", "Alt+ArrowUp");
    assertThat(page.locator("#lines-0-name")).hasValue("dos");
    assertThat(page.locator("#lines-0-quantity")).isFocused();

    press(page, "Alt+ArrowUp", "Alt+ArrowDown");
    assertThat(page.locator("#lines-1-name")).hasValue("dos");
    assertThat(page.locator("#lines-1-quantity")).isFocused();

    press(page, "Shift+Tab", "Alt+Delete");
    assertThat(page.locator("#lines tbody")).hasCount(2);
    assertThat(page.locator("#lines-0-name")).hasValue("uno");
    assertThat(page.locator("#lines-1-name")).isFocused();
  }

  @Test
  void theButtonThatRemovesALineIsOnTheWayOfTheTabKey() {
    var page = twoLines();
    page.locator("#lines-0-taxCode").focus();
    press(page, "Tab");
    assertThat(page.locator("button[value='remove:0']")).isFocused();

    press(page, "Enter");

    assertThat(page.locator("#lines-0-name")).hasValue("dos");
    assertThat(page.locator("#lines-0-name")).isFocused();
  }

  @Test
  void theKeysOfALineAreListedWithTheOthers() {
    var page = twoLines();
    page.locator("[data-adds-row]").focus();
    press(page, "?");

    assertThat(page.locator("#keys")).containsText("Quitar la línea de un documento");
    assertThat(page.locator("#keys")).containsText("Alt Supr");
  }

  @Test
  void onlyTheTotalIsReadAloudAndOnlyWhenItIsAnother() {
    var page = twoLines();
    page.locator("#lines-0-unitPrice").fill("100");
    assertThat(page.locator("#total")).containsText("121,00 €");
    assertThat(page.locator("#editor :is(output, [aria-live]):not(.error)")).hasCount(1);
    page.evaluate(
        """
        const total = document.getElementById('total');
        window.said = [];
        new MutationObserver(() => window.said.push(total.textContent.replace(/\\s+/g, ' ').trim()))
          .observe(total, { childList: true, subtree: true });
        """);

    page.locator("#lines-0-details").fill("por metros");
    page.locator("#lines-1-unitPrice").fill("200");
    assertThat(page.locator("#total")).containsText("363,00 €");

    org.assertj.core.api.Assertions.assertThat(page.evaluate("window.said"))
        .isEqualTo(List.of("Total 363,00 €"));
  }

  @Test
  void theEditorFitsAPhone() {
    var house = houses.found();
    var page = browse(Look.PHONE, sessions.open(house));
    page.navigate("/invoices/new");

    var broad = page.evaluate("document.documentElement.scrollWidth");

    org.assertj.core.api.Assertions.assertThat(broad).isEqualTo(390);
  }

  /** A quote of two lines without prices, typed in; one is in the name of the second. */
  private Page twoLines() {
    var house = houses.found();
    var page = browse(Look.DESK, sessions.open(house));
    page.navigate("/quotes/new?contact=" + made.customer(house));
    assertThat(page.locator("#lines-0-name")).isFocused();
    page.keyboard().type("uno");
    assertThat(page.locator("#lines-1-name")).isVisible();
    press(page, "Enter");
    page.keyboard().type("dos");
    assertThat(page.locator("#lines-2-name")).isVisible();
    return page;
  }

  private static void press(Page page, String... keys) {
    for (var key : keys) {
      page.keyboard().press(key);
    }
  }
}
