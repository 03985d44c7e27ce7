package app.zaguan.shared.text;

import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and dates as a person typed them into a form, in that person's language. What cannot be
 * read is noted at its field, so that a form says all that is wrong with it at once:
 *
 * <pre>{@code
 * var typed = new Typed(Words.locale(), problems);
 * var quantity = typed.decimal("lines[0].quantity", form.quantity()).orElse(ONE);
 * var dueOn = typed.date("dueOn", form.dueOn());
 * problems.orRefuse();
 * }</pre>
 *
 * <p>Nothing typed is nothing, and no problem: whether a field may be left empty is the form's
 * rule.
 */
public record Typed(Locale language, Problems problems) {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]");

  /** The number, or none where nothing (or nothing readable) was typed. See {@link TypedNumber}. */
  public Optional<BigDecimal> decimal(String field, @Nullable String text) {
    return read(field, text, it -> TypedNumber.parse(it, language));
  }

  /** The date, or none where nothing (or nothing readable) was typed. See {@link TypedDate}. */
  public Optional<LocalDate> date(String field, @Nullable String text) {
    return read(field, text, it -> TypedDate.parse(it, language));
  }

  private <T> Optional<T> read(String field, @Nullable String text, Function<String, T> parser) {
    var plain = text == null ? "" : SPACE.matcher(text).replaceAll(" ").strip();
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parser.apply(plain));
    } catch (Refused refused) {
      refused.problems().all().forEach(it -> problems.add(it.movedTo(field)));
      return Optional.empty();
    }
  }
}
