package app.zaguan.documents.desk.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.zaguan.documents.TestDocuments;
import app.zaguan.identity.TestSessions;
import app.zaguan.shared.Axe;
import app.zaguan.shared.ChromeBrowser;
import app.zaguan.shared.TestHouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How the document will look, beside its editor where there is room for both. */
class EditorPaperTest extends ChromeBrowser {

  @Autowired TestHouse houses;
  @Autowired TestDocuments made;
  @Autowired TestSessions sessions;

  @Test
  void followsWhatIsTypedByTheRequestThatReckons() {
    var page = editor(1680);
    var paper = page.locator(".editor-paper");
    assertThat(paper.getByText("Así se verá")).isVisible();
    assertThat(paper).containsText("Borrador");
    var asked = new ArrayList<String>();
    page.onRequest((Request it) -> asked.add(it.url()));

    page.locator("#lines-0-name").fill("Tornillos");
    page.locator("#lines-0-unitPrice").fill("100");

    assertThat(paper.locator(".paper-lines")).containsText("Tornillos");
    assertThat(paper.locator(".paper-total")).containsText("121,00 €");
    org.assertj.core.api.Assertions.assertThat(asked).isNotEmpty();
    org.assertj.core.api.Assertions.assertThat(asked)
        .allMatch(it -> it.endsWith("/quotes/sketch") || it.contains("/products/options"));
    org.assertj.core.api.Assertions.assertThat(Axe.faults(page)).isEmpty();
  }

  @Test
  void leavesTheLinesAllTheirColumns() {
    var page = editor(1680);

    var lines = page.locator("#lines").boundingBox();
    var paper = page.locator(".editor-paper .paper").boundingBox();

    org.assertj.core.api.Assertions.assertThat(lines.width).isGreaterThanOrEqualTo(950);
    org.assertj.core.api.Assertions.assertThat(paper.x).isGreaterThan(lines.x + lines.width);
    org.assertj.core.api.Assertions.assertThat(
            page.evaluate("document.documentElement.scrollWidth"))
        .isEqualTo(1680);
  }

  @ParameterizedTest
  @CsvSource({"390", "1280", "1679"})
  void isNotThereWhereThereIsNoRoom(int width) {
    assertThat(editor(width).locator(".editor-paper")).isHidden();
  }

  @Test
  void isNotPrinted() {
    var page = editor(1680);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator(".editor-paper")).isHidden();
  }

  private Page editor(int width) {
    var house = houses.found();
    var page = browse(Look.DESK, sessions.open(house));
    page.setViewportSize(width, 1000);
    page.navigate("/quotes/new?contact=" + made.customer(house));
    return page;
  }
}
