package app.zaguan.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All that is wrong with what was typed, gathered so that a form is refused once, not field by
 * field.
 */
public final class Problems {

  private final List<Problem> all;

  public Problems() {
    this(List.of());
  }

  public Problems(List<Problem> problems) {
    all = new ArrayList<>(problems);
  }

  public static Problems none() {
    return new Problems();
  }

  /** Notes a problem at a field unless the rule holds. */
  public Problems unless(boolean holds, String field, String key, Object... arguments) {
    if (!holds) {
      all.add(Problem.at(field, key, arguments));
    }
    return this;
  }

  public Problems add(Problem problem) {
    all.add(problem);
    return this;
  }

  /** What it makes, or else why it was refused is noted: one bad field does not hide the next. */
  public <T> Optional<T> gather(Supplier<T> made) {
    try {
      return Optional.of(made.get());
    } catch (Refused refused) {
      all.addAll(refused.problems().all());
      return Optional.empty();
    }
  }

  /** Refuses the form if anything was noted. */
  public void orRefuse() {
    if (!all.isEmpty()) {
      throw new Refused(all);
    }
  }

  /** The first problem of a field, as the form names it. */
  public Optional<Problem> at(@Nullable String field) {
    return all.stream().filter(it -> field != null && field.equals(it.field())).findFirst();
  }

  /** What is wrong with the form as a whole. */
  public List<Problem> ofTheWhole() {
    return all.stream().filter(it -> it.field() == null).toList();
  }

  public List<Problem> all() {
    return List.copyOf(all);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }
}
