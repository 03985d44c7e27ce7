package app.zaguan.shared.text;

import app.zaguan.shared.Refused;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

/**
 * Reads a date: what a date field sends ({@code 2026-11-21}), and in Spanish also what is typed
 * where the browser has no such field ({@code 21/11/2026}). In English that order would be a guess.
 */
final class TypedDate {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final LocalDate EXAMPLE = LocalDate.of(2026, 11, 21);
  private static final DateTimeFormatter ISO = strict("uuuu-MM-dd");
  private static final DateTimeFormatter DAY_FIRST = strict("d/M/uuuu");

  private TypedDate() {}

  /** The date, from 1900 to 2199; refused with {@code date.malformed}. */
  static LocalDate parse(String typed, Locale language) {
    try {
      return bounded(read(typed, language));
    } catch (DateTimeParseException e) {
      throw refused();
    }
  }

  private static LocalDate read(String text, Locale language) {
    return language.getLanguage().equals("es") && text.matches("\\d{1,2}([/.-])\\d{1,2}\\1\\d{4}")
        ? LocalDate.parse(text.replaceAll("[.-]", "/"), DAY_FIRST)
        : LocalDate.parse(text, ISO);
  }

  private static LocalDate bounded(LocalDate date) {
    if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
      throw refused();
    }
    return date;
  }

  private static Refused refused() {
    return new Refused("date.malformed", DateTimeFormatter.ISO_LOCAL_DATE.format(EXAMPLE));
  }

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
