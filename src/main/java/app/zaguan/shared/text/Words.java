package app.zaguan.shared.text;

import app.zaguan.shared.Problem;
import app.zaguan.shared.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.SimpleTimeZoneAwareLocaleContext;

/**
 * Sentences, amounts and dates in the language and zone of whoever reads. Static, so that templates
 * read {@code ${t("contacts.title")}}; the reader is the thread's {@link LocaleContextHolder}.
 */
public final class Words {

  /** The languages in which the product is complete; the first is the house's own. */
  public static final java.util.List<Locale> LANGUAGES =
      java.util.List.of(Locale.of("es"), Locale.of("en"));

  private static @Nullable MessageSource messages;

  private Words() {}

  static void speakFrom(MessageSource source) {
    messages = source;
  }

  public static Locale locale() {
    return LocaleContextHolder.getLocale();
  }

  public static String language() {
    return locale().getLanguage();
  }

  /** A language's name in itself: {@code Español}. */
  public static String ownName(Locale language) {
    var name = language.getDisplayLanguage(language);
    return name.substring(0, 1).toUpperCase(language) + name.substring(1);
  }

  /** The sentence of a key. A key that is missing in any language is a bug, and is thrown. */
  public static String t(String key, @Nullable Object... arguments) {
    var source = messages;
    if (source == null) {
      throw new IllegalStateException("no messages yet: " + key);
    }
    return endedOnce(source.getMessage(key, spoken(arguments), locale()));
  }

  /** A name that ends in a full stop ("Levante, S.L.") ends the sentence with it. */
  private static String endedOnce(String sentence) {
    return sentence.endsWith("..") && !sentence.endsWith("...")
        ? sentence.substring(0, sentence.length() - 1)
        : sentence;
  }

  public static String t(Problem problem) {
    return t(problem.key(), problem.arguments().toArray());
  }

  /** The sentence of an enum's constant: {@code contact.kind.company}. */
  public static String t(String prefix, Enum<?> constant) {
    return t(prefix + "." + kebab(constant));
  }

  /** An amount with its currency, as in {@code 1.234,56 €}. */
  public static String money(Money money) {
    var format = NumberFormat.getCurrencyInstance(locale());
    format.setCurrency(money.currency());
    var digits = Math.max(money.currency().getDefaultFractionDigits(), 0);
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(money.amount());
  }

  /** The same as the form of a bank takes it: {@code 1234,56}, or {@code 1234.56} in English. */
  public static String figure(Money money) {
    var format = decimals();
    format.setGroupingUsed(false);
    var digits = Math.max(money.currency().getDefaultFractionDigits(), 0);
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(money.amount());
  }

  /** A quantity or a price with the decimals it has, at most six. */
  public static String number(BigDecimal number) {
    var format = decimals();
    format.setMaximumFractionDigits(6);
    return format.format(number);
  }

  /** The same with at least the currency's decimals: a unit price. */
  public static String price(BigDecimal price, Currency currency) {
    var format = decimals();
    format.setMinimumFractionDigits(Math.max(currency.getDefaultFractionDigits(), 0));
    format.setMaximumFractionDigits(6);
    return format.format(price);
  }

  public static String percent(BigDecimal percent) {
    return number(percent) + (language().equals("en") ? "%" : "\u00a0%");
  }

  /** {@code nov} or {@code Nov}. */
  public static String month(Month month) {
    return month.getDisplayName(TextStyle.SHORT_STANDALONE, locale()).replace(".", "");
  }

  /** {@code 21 nov 2026} or {@code 21 Nov 2026}. */
  public static String date(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMM yyyy", locale()).format(date).replace(".", "");
  }

  /** The same with the hour, in the organization's zone. */
  public static String moment(Instant instant) {
    return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", locale())
        .withZone(LocaleContextHolder.getTimeZone().toZoneId())
        .format(instant)
        .replace(".", "");
  }

  /** Speaks one language, in one zone, for the length of some work: a mail, a PDF. */
  public static <T extends @Nullable Object> T in(
      Locale language, TimeZone zone, Supplier<T> work) {
    var before = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocaleContext(new SimpleTimeZoneAwareLocaleContext(language, zone));
    try {
      return work.get();
    } finally {
      LocaleContextHolder.setLocaleContext(before);
    }
  }

  private static DecimalFormat decimals() {
    var format = (DecimalFormat) NumberFormat.getNumberInstance(locale());
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }

  private static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * One argument of a sentence as this reader reads it: amounts, dates and numbers are formatted.
   */
  public static String spoken(@Nullable Object argument) {
    return switch (argument) {
      case Money money -> money(money);
      case LocalDate date -> date(date);
      case Instant instant -> moment(instant);
      case BigDecimal number -> number(number);
      case null -> "";
      case Object other -> other.toString();
    };
  }

  private static @Nullable Object[] spoken(@Nullable Object[] arguments) {
    var spoken = arguments.clone();
    for (var i = 0; i < spoken.length; i++) {
      // counts stay numbers, so that a sentence can choose its plural
      spoken[i] = spoken[i] instanceof Integer count ? count : spoken(spoken[i]);
    }
    return spoken;
  }
}
