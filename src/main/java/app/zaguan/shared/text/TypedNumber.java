package app.zaguan.shared.text;

import app.zaguan.shared.Refused;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads a number as its language writes it: {@code 1.234,56} in Spanish, {@code 1,234.56} in
 * English. Thousands may also be parted by spaces.
 *
 * <p>The number pad of a keyboard types a dot whatever the language, so the sign that parts
 * thousands is taken for the decimal one where it stands alone and cannot part thousands: in
 * Spanish {@code 1234.56}, {@code 1.5} and {@code 0.125} are below their comma, {@code 1.234} is
 * more than a thousand.
 */
final class TypedNumber {

  static final int INTEGER_DIGITS = 12;
  static final int DECIMALS = 6;

  private static final int LENGTH = 100;

  private static final BigDecimal EXAMPLE = new BigDecimal("1234.56");
  private static final Pattern PLAIN = Pattern.compile("[0-9]+(\\.[0-9]*)?|\\.[0-9]+");
  private static final Pattern GROUPED =
      Pattern.compile("[1-9][0-9]{0,2}(,[0-9]{3})++(\\.[0-9]*)?");
  private static final Pattern SPACED = Pattern.compile("[1-9][0-9]{0,2}( [0-9]{3})++(\\.[0-9]*)?");
  private static final Pattern WITH_THE_OTHER_SIGN = Pattern.compile("[0-9]*,[0-9]+");

  private TypedNumber() {}

  /**
   * The number; refused with {@code number.malformed}, {@code number.too-long} (more than 12 digits
   * before the decimal sign) or {@code number.too-many-decimals} (more than 6 that count).
   */
  static BigDecimal parse(String typed, Locale language) {
    var text = inEnglish(typed, language);
    var isNegative = text.startsWith("-");
    var number = sized(unsigned(text.replaceFirst("^[-+] ?", "")));
    return isNegative ? number.negate() : number;
  }

  /** With the signs of English, whatever the language: a comma parts thousands. */
  private static String inEnglish(String text, Locale language) {
    var dashed = text.replace('\u2212', '-');
    var hasDecimalComma = DecimalFormatSymbols.getInstance(language).getDecimalSeparator() == ',';
    return hasDecimalComma ? swapped(dashed) : dashed;
  }

  private static String swapped(String text) {
    return text.replace('.', '\u0000').replace(',', '.').replace('\u0000', ',');
  }

  private static String unsigned(String text) {
    if (PLAIN.matcher(text).matches()) {
      return text;
    }
    if (GROUPED.matcher(text).matches() || SPACED.matcher(text).matches()) {
      return text.replace(",", "").replace(" ", "");
    }
    if (WITH_THE_OTHER_SIGN.matcher(text).matches()) {
      return text.replace(',', '.');
    }
    throw new Refused("number.malformed", EXAMPLE);
  }

  /** Looks at the length first: to read a million digits costs more than to refuse them. */
  private static BigDecimal sized(String digits) {
    if (digits.length() > LENGTH) {
      throw new Refused("number.too-long", INTEGER_DIGITS);
    }
    var number = new BigDecimal(digits).stripTrailingZeros();
    if (number.precision() - number.scale() > INTEGER_DIGITS) {
      throw new Refused("number.too-long", INTEGER_DIGITS);
    }
    if (number.scale() > DECIMALS) {
      throw new Refused("number.too-many-decimals", DECIMALS);
    }
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
