package app.zaguan.shared.taxid;

import app.zaguan.shared.Refused;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number by which a country's treasury knows someone, clean: capitals and digits, without the
 * country's prefix. The country is its ISO code ({@code GR}, though Greek numbers begin with {@code
 * EL}), or {@code XI} for Northern Ireland.
 */
public record TaxId(String country, String value) {

  private static final String FIELD = "taxId";
  private static final Pattern ORNAMENT = Pattern.compile("[\\s\\p{Z}.\\-\\u2010-\\u2015/]");
  private static final Pattern ANYWHERE_ELSE = Pattern.compile("[A-Z0-9]{1,20}");

  /**
   * What a person typed, cleaned. Spain's is checked by its control character, an EU number by its
   * country's format; from elsewhere up to 20 letters and digits are taken. Refused at {@code
   * taxId} with {@code tax-id.malformed}, {@code .wrong-control}, {@code .eu-malformed} or {@code
   * .foreign-malformed}.
   */
  public static TaxId of(String country, String typed) {
    var clean = ORNAMENT.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    var code = isoCode(country, clean);
    if (code.equals("ES")) {
      return new TaxId(code, spanish(withoutPrefix("ES", clean)));
    }
    return EuVatFormat.of(code)
        .map(format -> new TaxId(code, european(format, clean)))
        .orElseGet(() -> new TaxId(code, foreign(clean)));
  }

  /** As written in the VIES and on an invoice to another country: with the country's prefix. */
  public String withPrefix() {
    return prefix(country) + value;
  }

  private static String spanish(String clean) {
    if (!SpanishNif.isWellFormed(clean)) {
      throw Refused.at(FIELD, "tax-id.malformed");
    }
    if (!SpanishNif.hasRightControl(clean)) {
      throw Refused.at(FIELD, "tax-id.wrong-control");
    }
    return clean;
  }

  private static String european(EuVatFormat format, String clean) {
    var value = withoutPrefix(format.name(), clean);
    if (!format.fits(value)) {
      throw Refused.at(FIELD, "tax-id.eu-malformed", format.example());
    }
    return value;
  }

  private static String foreign(String clean) {
    if (!ANYWHERE_ELSE.matcher(clean).matches()) {
      throw Refused.at(FIELD, "tax-id.foreign-malformed");
    }
    return clean;
  }

  /** Greece's VAT prefix is no country code, and Northern Ireland is in the United Kingdom. */
  private static String isoCode(String country, String clean) {
    var code = country.toUpperCase(Locale.ROOT);
    if (code.equals("EL")) {
      return "GR";
    }
    return code.equals("GB") && clean.startsWith("XI") ? "XI" : code;
  }

  private static String prefix(String country) {
    return country.equals("GR") ? "EL" : country;
  }

  private static String withoutPrefix(String prefix, String clean) {
    return clean.startsWith(prefix) ? clean.substring(prefix.length()) : clean;
  }
}
