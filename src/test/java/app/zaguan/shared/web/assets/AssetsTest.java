package app.zaguan.shared.web.assets;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What pages fetch beside themselves arrives small, and once. */
@RunningApplication
class AssetsTest {

  @Autowired Browser browser;

  @Test
  void anAssetIsKeptForGoodUnderTheNameOfItsContent() {
    var answer = browser.fetch(Assets.asset("app.css"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).hasValue("max-age=31536000, public, immutable");
    assertThat(answer.header("Content-Type")).hasValue("text/css");
    assertThat(answer.html()).contains("--brand");
    assertThat(answer.header("Set-Cookie")).isEmpty();
  }

  @Test
  void aBrowserThatUnpacksGetsItPacked() {
    for (var packing : new String[] {"br", "gzip"}) {
      var answer = browser.with("Accept-Encoding", packing).fetch(Assets.asset("app.js"));

      assertThat(answer.header("Content-Encoding")).hasValue(packing);
      assertThat(answer.header("Content-Type")).hasValue("text/javascript");
      assertThat(answer.header("Vary")).isPresent();
    }
  }

  @Test
  void allThatAPageFetchesStaysUnderEightyThousandBytes() {
    browser.with("Accept-Encoding", "br");
    var bytes =
        Stream.of("app.css", "app.js", "inter.woff2", "icon.svg")
            .mapToInt(it -> browser.fetch(Assets.asset(it)).bytes().length)
            .sum();

    assertThat(bytes).isLessThan(80_000);
  }

  @Test
  void anOrganizationsColourComesAsAStylesheet() {
    var answer = browser.fetch(BrandColour.stylesheetOf("#C2410C"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type").orElse("")).startsWith("text/css");
    assertThat(answer.header("Cache-Control")).hasValue("max-age=31536000, public, immutable");
    assertThat(answer.html()).startsWith(":root{--brand:#c2410c;");
  }

  @Test
  void whatIsNoColourIsNotFound() {
    assertThat(browser.fetch("/static/brand/c2410g.css").status()).isEqualTo(404);
  }
}
