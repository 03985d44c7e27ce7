package app.zaguan.shared.web.assets;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An organization's accent colour, with what makes it legible: WCAG 2.2, contrast of 4.5 for text.
 *
 * @param red from 0 to 255, as the others
 */
public record BrandColour(int red, int green, int blue) {

  /** What WCAG asks, with a little to spare. */
  private static final double LEGIBLE = 4.6;

  /** The same for text that may also stand on a wash of itself. */
  private static final double LEGIBLE_ON_WASH = 5.6;

  private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");
  private static final BrandColour WHITE = new BrandColour(255, 255, 255);
  private static final BrandColour NIGHT = new BrandColour(0x17, 0x1a, 0x20);
  private static final BrandColour INK = new BrandColour(0x10, 0x14, 0x1a);

  /** The product's own, where the organization chose none. */
  public static final BrandColour HOUSE = new BrandColour(0x1f, 0x6f, 0x5c);

  /** Reads {@code #2f6f4e} or {@code 2f6f4e}. */
  public static Optional<BrandColour> of(String text) {
    var hex = HEX.matcher(text);
    if (!hex.matches()) {
      return Optional.empty();
    }
    var value = Integer.parseInt(hex.group(1), 16);
    return Optional.of(new BrandColour(value >> 16, value >> 8 & 255, value & 255));
  }

  public String hex() {
    return String.format(Locale.ROOT, "%02x%02x%02x", red, green, blue);
  }

  /** The colour as it is kept and as stylesheets say it: {@code #2f6f4e}. */
  public String css() {
    return "#" + hex();
  }

  /** The address of the little stylesheet that brings the colour to a page. */
  public String stylesheet() {
    return Assets.FOLDER + "brand/" + hex() + ".css";
  }

  /** The stylesheet of an organization's colour, or of the house's where it has none. */
  public static String stylesheetOf(String colour) {
    return of(colour).orElse(HOUSE).stylesheet();
  }

  /** The colour as {@code #rrggbb}, or the house's where there is none to read. */
  public static String orHouse(String colour) {
    return of(colour).orElse(HOUSE).css();
  }

  /** White or near black, whichever is read better on this colour. */
  public BrandColour ink() {
    return contrast(WHITE) >= contrast(INK) || contrast(WHITE) >= LEGIBLE ? WHITE : INK;
  }

  /** The nearest shade of this colour that is legible as text on white. */
  public BrandColour onWhite() {
    return towards(INK, WHITE);
  }

  /** The nearest tint of this colour that is legible as text on the dark scheme's surface. */
  BrandColour onNight() {
    return towards(WHITE, NIGHT);
  }

  private BrandColour towards(BrandColour end, BrandColour ground) {
    for (var step = 0; step < 100; step += 4) {
      var mixed = mixed(end, step / 100.0);
      if (mixed.contrast(ground) >= LEGIBLE_ON_WASH) {
        return mixed;
      }
    }
    return end;
  }

  private BrandColour mixed(BrandColour other, double part) {
    return new BrandColour(
        mix(red, other.red, part), mix(green, other.green, part), mix(blue, other.blue, part));
  }

  private static int mix(int one, int other, double part) {
    return (int) Math.round(one + (other - one) * part);
  }

  double contrast(BrandColour other) {
    var lighter = Math.max(luminance(), other.luminance());
    var darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    var part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
