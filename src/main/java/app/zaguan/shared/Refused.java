package app.zaguan.shared;

import java.util.List;

/**
 * The product says no, and a person must read why. Carries message keys, never sentences: the page
 * that answers says them in its reader's language, beside the field that each one names.
 */
public class Refused extends RuntimeException {

  private final transient List<Problem> problems;

  /** A refusal of the whole act, not of one field. */
  public Refused(String key, Object... arguments) {
    this(List.of(Problem.of(key, arguments)));
  }

  public Refused(List<Problem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  /** A refusal that belongs beside one field of the form. */
  public static Refused at(String field, String key, Object... arguments) {
    return new Refused(List.of(Problem.at(field, key, arguments)));
  }

  public Problems problems() {
    return new Problems(problems);
  }
}
