package app.zaguan.files;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class LogoPageTest {

  private static final String SVG =
      "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";

  @Autowired Browser browser;
  @Autowired TestHouse houses;

  @Test
  void theLogoIsSeenByAnyoneAtAnAddressOfItsOwn() throws IOException {
    var page = upload(houses.found(), "logo.png", png());

    assertThat(page.text()).contains("Logotipo cambiado.");
    var address = page.one("img.logo-sample").attr("src");
    var logo = browser.stranger().fetch(address);
    assertThat(logo.status()).isEqualTo(200);
    assertThat(logo.header("Content-Type")).contains("image/png");
    assertThat(logo.header("X-Content-Type-Options")).contains("nosniff");
    assertThat(logo.header("Cache-Control").orElseThrow()).contains("public", "immutable");
  }

  @Test
  void aLogoTakenDownIsSeenNoMore() throws IOException {
    var house = houses.found();
    var owner = browser.signedIn(house);
    owner
        .get("/settings/logo")
        .form("/settings/logo")
        .file("logo", "a.png", "image/png", png())
        .submit();
    var address = owner.get("/settings/logo").one("img.logo-sample").attr("src");

    owner.get("/settings/logo").form("/settings/logo/removal").submit();

    assertThat(browser.stranger().fetch(address).status()).isEqualTo(404);
    assertThat(owner.get("/settings/logo").all("img.logo-sample")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | Esto no es una imagen que sepamos leer. Sube un PNG, un JPG o un GIF.
          en | This is not a picture we can read. Upload a PNG, a JPG or a GIF.
          """)
  void aTextNamedPngIsNoPicture(String language, String sentence) {
    var text = "just words".getBytes(StandardCharsets.UTF_8);

    var page = upload(houses.found("Faro", Locale.of(language)), "logo.png", text);

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("logo")).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({"es, Las imágenes SVG no se admiten", "en, SVG"})
  void anSvgIsRefusedWhateverItIsCalled(String language, String sentence) {
    var house = houses.found("Faro", Locale.of(language));

    var page = upload(house, "logo.png", SVG.getBytes(StandardCharsets.UTF_8));

    assertThat(page.problem("logo")).startsWith(sentence);
  }

  @ParameterizedTest
  @CsvSource({"es, El archivo es demasiado grande: caben hasta 10 MB.", "en, 10 MB"})
  void fiftyMegabytesAreTooManyAndItIsSaidBesideTheField(String language, String sentence) {
    var page = upload(houses.found("Faro", Locale.of(language)), "logo.png", new byte[50 << 20]);

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("logo")).contains(sentence);
  }

  @ParameterizedTest
  @CsvSource({"es, Es demasiado grande", "en, That is too large"})
  void evenMoreGetsAPageThatSaysSo(String language, String sentence) {
    var owner = browser.signedIn(houses.found()).in(language);

    var page =
        owner
            .get("/settings/logo")
            .form("/settings/logo")
            .file("logo", "logo.png", "image/png", new byte[70 << 20])
            .submit();

    assertThat(page.status()).isEqualTo(413);
    assertThat(page.text()).contains(sentence);
  }

  @ParameterizedTest
  @CsvSource({"es, Elige antes un archivo.", "en, Choose a file first."})
  void noFileIsNoLogo(String language, String sentence) {
    var page = upload(houses.found("Faro", Locale.of(language)), "", new byte[0]);

    assertThat(page.problem("logo")).isEqualTo(sentence);
  }

  private SeenPage upload(House house, String name, byte[] content) {
    return browser
        .signedIn(house)
        .get("/settings/logo")
        .form("/settings/logo")
        .file("logo", name, "image/png", content)
        .submit();
  }

  private static byte[] png() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB), "png", bytes);
    return bytes.toByteArray();
  }
}
