package app.zaguan.documents.desk.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.zaguan.documents.TestDocuments;
import app.zaguan.identity.TestSessions;
import app.zaguan.shared.ChromeBrowser;
import app.zaguan.shared.TestHouse;
import com.microsoft.playwright.Page;
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
  void theEditorFitsAPhone() {
    var house = houses.found();
    var page = browse(Look.PHONE, sessions.open(house));
    page.navigate("/invoices/new");

    var broad = page.evaluate("document.documentElement.scrollWidth");

    org.assertj.core.api.Assertions.assertThat(broad).isEqualTo(390);
  }

  private static void press(Page page, String... keys) {
    for (var key : keys) {
      page.keyboard().press(key);
    }
  }
}
