package app.zaguan.shared.taxid;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a VAT number is written in each country of the EU and in Northern Ireland, named by the
 * prefix it has in VIES; after the European Commission's list of VAT identification numbers.
 * Spain's has a control character that is checked as well: see {@link SpanishNif}.
 */
enum EuVatFormat {
  AT("U[0-9]{8}", "U12345678"),
  BE("[01][0-9]{9}", "0123456789"),
  BG("[0-9]{9,10}", "123456789"),
  CY("[0-9]{8}[A-Z]", "12345678X"),
  CZ("[0-9]{8,10}", "12345678"),
  DE("[0-9]{9}", "123456789"),
  DK("[0-9]{8}", "12345678"),
  EE("[0-9]{9}", "123456789"),
  EL("[0-9]{9}", "123456789"),
  FI("[0-9]{8}", "12345678"),
  FR("[A-HJ-NP-Z0-9]{2}[0-9]{9}", "12345678901"),
  HR("[0-9]{11}", "12345678901"),
  HU("[0-9]{8}", "12345678"),
  IE("[0-9]{7}[A-W][A-I]?|[0-9][A-Z+*][0-9]{5}[A-W]", "1234567WA"),
  IT("[0-9]{11}", "12345678901"),
  LT("[0-9]{9}|[0-9]{12}", "123456789"),
  LU("[0-9]{8}", "12345678"),
  LV("[0-9]{11}", "12345678901"),
  MT("[0-9]{8}", "12345678"),
  NL("[0-9]{9}B[0-9]{2}", "123456789B01"),
  PL("[0-9]{10}", "1234567890"),
  PT("[0-9]{9}", "123456789"),
  RO("[0-9]{2,10}", "1234567890"),
  SE("[0-9]{12}", "123456789001"),
  SI("[0-9]{8}", "12345678"),
  SK("[0-9]{10}", "1234567890"),
  XI("[0-9]{9}|[0-9]{12}|GD[0-4][0-9]{2}|HA[5-9][0-9]{2}", "123456789");

  private final Pattern pattern;
  private final String example;

  EuVatFormat(String pattern, String example) {
    this.pattern = Pattern.compile(pattern);
    this.example = example;
  }

  /** The format of a country by its ISO code. */
  static Optional<EuVatFormat> of(String country) {
    var prefix = country.equals("GR") ? "EL" : country;
    return Stream.of(values()).filter(it -> it.name().equals(prefix)).findFirst();
  }

  boolean fits(String withoutPrefix) {
    return pattern.matcher(withoutPrefix).matches();
  }

  /** What one looks like, with its prefix. */
  String example() {
    return name() + example;
  }
}
