package app.zaguan.shared.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words as a person typed or pasted them into a form, without what nobody sees and no field wants.
 */
public final class TypedText {

  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u200b\\ufeff&&[^\\t\\n]]");
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern PART = Pattern.compile("[,;\\n]+");

  private TypedText() {}

  /** One line with single gaps; empty where nothing was typed. */
  public static String line(@Nullable String typed) {
    return typed == null ? "" : GAP.matcher(lines(typed)).replaceAll(" ").strip();
  }

  /** Several lines as they were; empty where nothing was typed. */
  public static String lines(@Nullable String typed) {
    return typed == null ? "" : UNSEEN.matcher(typed.replace("\r\n", "\n")).replaceAll("").strip();
  }

  /** What was typed between commas, semicolons or on lines of their own. */
  public static List<String> parts(@Nullable String typed) {
    return typed == null
        ? List.of()
        : Arrays.stream(PART.split(typed))
            .map(TypedText::line)
            .filter(it -> !it.isEmpty())
            .toList();
  }

  /** None where nothing was typed. */
  public static @Nullable String orNull(@Nullable String typed) {
    var line = line(typed);
    return line.isEmpty() ? null : line;
  }
}
