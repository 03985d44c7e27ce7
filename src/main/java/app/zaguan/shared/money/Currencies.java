package app.zaguan.shared.money;

import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.forms.Choice;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The currencies that can be chosen: those with which business is done around here. */
public final class Currencies {

  private static final List<String> CODES =
      List.of(
          "EUR", "USD", "GBP", "CHF", "MXN", "COP", "ARS", "CLP", "PEN", "UYU", "BRL", "MAD", "SEK",
          "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "BGN", "CAD", "AUD", "JPY", "CNY");

  private Currencies() {}

  /** The currency with this code, if it can be chosen. */
  public static Optional<Currency> offered(String code) {
    return CODES.contains(code) ? Optional.of(Currency.getInstance(code)) : Optional.empty();
  }

  /** All of them for a select, with their names in the reader's language. */
  public static List<Choice> choices() {
    return CODES.stream().map(it -> new Choice(it, it + " · " + name(it))).toList();
  }

  private static String name(String code) {
    return Currency.getInstance(code).getDisplayName(Words.locale());
  }
}
