package app.zaguan.shared.text;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.zaguan.shared.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The sentences of the product without a Spring context, for tests of plain rules. */
public final class Spoken {

  private Spoken() {}

  /** The sentences, one after another, with which something is refused, in one language. */
  public static String refusal(String language, ThrowingCallable act) {
    var refused = catchThrowableOfType(Refused.class, act);
    return in(
        language, () -> String.join(" ", refused.problems().all().stream().map(Words::t).toList()));
  }

  public static String sentence(String language, String key) {
    return in(language, () -> Words.t(key));
  }

  private static String in(String language, Supplier<String> sentence) {
    try {
      new TextConfiguration().messageSource();
      return Words.in(Locale.of(language), TimeZone.getTimeZone("UTC"), sentence);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
