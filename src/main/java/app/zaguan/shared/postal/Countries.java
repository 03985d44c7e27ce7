package app.zaguan.shared.postal;

import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.forms.Choice;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The countries of the world, by their ISO 3166 code of two letters. */
public final class Countries {

  public static final String SPAIN = "ES";

  private static final Set<String> CODES = Set.of(Locale.getISOCountries());

  private Countries() {}

  public static boolean exist(String code) {
    return CODES.contains(code);
  }

  /** The name of a country in the reader's language. */
  public static String name(String code) {
    return Locale.of("", code).getDisplayCountry(Words.locale());
  }

  /** All of them for a select, in the order of the reader's language; Spain before the others. */
  public static List<Choice> choices() {
    var collator = Collator.getInstance(Words.locale());
    var others =
        Arrays.stream(Locale.getISOCountries())
            .filter(it -> !it.equals(SPAIN))
            .map(it -> new Choice(it, name(it)))
            .sorted(Comparator.comparing(Choice::label, collator));
    return Stream.concat(Stream.of(new Choice(SPAIN, name(SPAIN))), others).toList();
  }
}
