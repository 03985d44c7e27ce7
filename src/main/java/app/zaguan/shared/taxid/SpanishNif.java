package app.zaguan.shared.taxid;

import java.util.regex.Pattern;

/**
 * Spain's tax number and its control character: of persons by RD 1065/2007, art. 19 and 20, and
 * Orden INT/2058/2008 (the letter of the DNI); of entities by Orden EHA/451/2008.
 */
final class SpanishNif {

  private static final String PERSON_CONTROL = "TRWAGMYFPDXBNJZSQVHLCKE";
  private static final String ENTITY_CONTROL = "JABCDEFGHI";

  /** Citizens; foreigners (X, Y, Z); minors, Spaniards abroad and others without one (K, L, M). */
  private static final Pattern PERSON = Pattern.compile("[0-9XYZKLM][0-9]{7}[A-Z]");

  private static final Pattern ENTITY = Pattern.compile("[ABCDEFGHJNPQRSUVW][0-9]{7}[A-Z0-9]");

  private SpanishNif() {}

  static boolean isWellFormed(String clean) {
    return PERSON.matcher(clean).matches() || ENTITY.matcher(clean).matches();
  }

  /** Of a well-formed one. */
  static boolean hasRightControl(String clean) {
    var control = clean.charAt(8);
    return PERSON.matcher(clean).matches()
        ? control == personControl(clean)
        : isEntityControl(clean.charAt(0), control, entityDigit(clean.substring(1, 8)));
  }

  private static char personControl(String clean) {
    var digits =
        switch (clean.charAt(0)) {
          case 'X', 'K', 'L', 'M' -> "0" + clean.substring(1, 8);
          case 'Y' -> "1" + clean.substring(1, 8);
          case 'Z' -> "2" + clean.substring(1, 8);
          default -> clean.substring(0, 8);
        };
    return PERSON_CONTROL.charAt(Integer.parseInt(digits) % 23);
  }

  /** Some kinds of entity close with a letter, some with a digit, the others with either. */
  private static boolean isEntityControl(char kind, char control, int digit) {
    var asDigit = control == (char) ('0' + digit);
    var asLetter = control == ENTITY_CONTROL.charAt(digit);
    return switch (kind) {
      case 'P', 'Q', 'R', 'S', 'N', 'W' -> asLetter;
      case 'A', 'B', 'E', 'H' -> asDigit;
      default -> asDigit || asLetter;
    };
  }

  /** The first, third, fifth and seventh digit count double, with the digits of that added. */
  private static int entityDigit(String digits) {
    var sum = 0;
    for (var i = 0; i < digits.length(); i++) {
      var digit = digits.charAt(i) - '0';
      var counted = i % 2 == 0 ? 2 * digit : digit;
      sum += counted / 10 + counted % 10;
    }
    return (10 - sum % 10) % 10;
  }
}
