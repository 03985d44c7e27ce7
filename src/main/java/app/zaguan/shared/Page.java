package app.zaguan.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a list, and the key after which the next ones come.
 *
 * @param next none where the list ends
 */
public record Page<T>(List<T> rows, @Nullable String next) {

  /** A page of a size, from rows that were asked for one beyond it. */
  public static <T> Page<T> of(List<T> oneMore, int size, Function<T, String> key) {
    if (oneMore.size() <= size) {
      return new Page<>(List.copyOf(oneMore), null);
    }
    var rows = List.copyOf(oneMore.subList(0, size));
    return new Page<>(rows, key.apply(rows.getLast()));
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
