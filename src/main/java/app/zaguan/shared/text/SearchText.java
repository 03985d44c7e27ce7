package app.zaguan.shared.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Text as it is searched and sorted: lower-case letters without accents, digits and {@code @},
 * single spaces. What is stored and what is asked go through the same rule.
 */
public final class SearchText {

  private SearchText() {}

  /** {@code Construcciones Túria, S.A.} becomes {@code construcciones turia s a}. */
  public static String of(@Nullable String... texts) {
    return Stream.of(texts)
        .filter(Objects::nonNull)
        .map(SearchText::plain)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Without a gap, so that {@code 961 23 45 67} is found however it is written. */
  public static String compact(@Nullable String text) {
    return text == null ? "" : plain(text).replace(" ", "");
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}@]+", " ")
        .strip();
  }
}
