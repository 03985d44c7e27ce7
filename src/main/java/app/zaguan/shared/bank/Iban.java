package app.zaguan.shared.bank;

import app.zaguan.shared.Refused;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A bank account's international number (ISO 13616), clean: capitals and digits alone. */
public record Iban(String value) {

  private static final String FIELD = "iban";
  private static final Pattern ORNAMENT = Pattern.compile("[\\s\\p{Z}.\\-\\u2010-\\u2015]");
  private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  /** How long it is where payments go by SEPA (EPC409-09); elsewhere any length will do. */
  private static final Map<String, Integer> LENGTHS =
      """
      AD24 AL28 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GI23 GR27 HR21
      HU28 IE22 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 PL28 PT25 RO24
      RS22 SE24 SI19 SK24 SM27 VA22
      """
          .lines()
          .flatMap(line -> Pattern.compile(" ").splitAsStream(line))
          .collect(
              Collectors.toUnmodifiableMap(
                  it -> it.substring(0, 2), it -> Integer.valueOf(it.substring(2))));

  /**
   * What a person typed, cleaned; {@code IBAN} in front, spaces and hyphens do not matter. Refused
   * at {@code iban} with {@code iban.malformed} or {@code iban.wrong-control}.
   */
  public static Iban of(String typed) {
    var capitals = ORNAMENT.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    var clean = capitals.startsWith("IBAN") ? capitals.substring(4) : capitals;
    if (!SHAPE.matcher(clean).matches() || !isAsLongAsItsCountrySays(clean)) {
      throw Refused.at(FIELD, "iban.malformed");
    }
    if (!hasRightControl(clean)) {
      throw Refused.at(FIELD, "iban.wrong-control");
    }
    return new Iban(clean);
  }

  public String country() {
    return value.substring(0, 2);
  }

  /** In groups of four, as it is printed. */
  public String printed() {
    return value.replaceAll("(.{4})(?=.)", "$1 ");
  }

  private static boolean isAsLongAsItsCountrySays(String clean) {
    return LENGTHS.getOrDefault(clean.substring(0, 2), clean.length()) == clean.length();
  }

  /** The first four signs at the end, letters as 10 to 35: the remainder by 97 is 1 (ISO 7064). */
  private static boolean hasRightControl(String clean) {
    var digits =
        (clean.substring(4) + clean.substring(0, 4))
            .chars()
            .mapToObj(it -> String.valueOf(Character.digit(it, 36)))
            .collect(Collectors.joining());
    return new BigInteger(digits).mod(MODULUS).equals(BigInteger.ONE);
  }
}
