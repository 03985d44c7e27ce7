package app.zaguan.documents.desk;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Words of a form as the domain takes them: nothing typed is null. */
public final class Read {

  private Read() {}

  public static @Nullable String text(String typed) {
    return typed.isBlank() ? null : typed.strip();
  }

  /** An id that a picker wrote; what is no id is nothing. */
  public static <T> @Nullable T id(String written, Function<String, T> of) {
    try {
      return written.isBlank() ? null : of.apply(written.strip());
    } catch (IllegalArgumentException notAnId) {
      return null;
    }
  }
}
