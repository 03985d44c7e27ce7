package app.zaguan.shared.web.assets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever colour an organization chooses, its pages can be read (WCAG 2.2, 1.4.3). */
class BrandColourTest {

  private static final BrandColour WHITE = BrandColour.of("ffffff").orElseThrow();
  private static final BrandColour NIGHT = BrandColour.of("171a20").orElseThrow();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#1f6f5c", "#ffff00", "#ffffff", "#000000", "#c2410c", "#2563eb", "#f2c200", "#808080",
        "#00ff00", "#ff0000", "#767676", "#10141a"
      })
  void everyColourIsLegible(String text) {
    var brand = BrandColour.of(text).orElseThrow();

    assertThat(brand.contrast(brand.ink())).isGreaterThanOrEqualTo(4.5);
    assertThat(brand.onWhite().contrast(WHITE)).isGreaterThanOrEqualTo(4.5);
    assertThat(brand.onNight().contrast(NIGHT)).isGreaterThanOrEqualTo(4.5);
  }

  @Test
  void aColourThatIsLegibleStaysAsItIs() {
    var brand = BrandColour.of("#1f6f5c").orElseThrow();

    assertThat(brand.onWhite()).isEqualTo(brand);
  }

  @Test
  void whatIsNoColourIsTheHouses() {
    assertThat(BrandColour.of("red")).isEmpty();
    assertThat(BrandColour.stylesheetOf("red;}")).isEqualTo("/static/brand/1f6f5c.css");
  }
}
