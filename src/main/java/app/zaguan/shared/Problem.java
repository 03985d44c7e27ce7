package app.zaguan.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong: the field it belongs to as the form names it ({@code
 * lines[0].unitPrice}; none for the whole form), the key of its sentence and what the sentence
 * mentions.
 */
public record Problem(@Nullable String field, String key, List<Object> arguments) {

  public static Problem of(String key, Object... arguments) {
    return new Problem(null, key, List.of(arguments));
  }

  public static Problem at(String field, String key, Object... arguments) {
    return new Problem(field, key, List.of(arguments));
  }

  /** The same problem, beside another field: of a line in its place among the lines. */
  public Problem movedTo(String other) {
    return new Problem(other, key, arguments);
  }
}
