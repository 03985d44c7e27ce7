package app.zaguan.payments.attempts;

import app.zaguan.payments.Method;
import java.util.List;
import java.util.Optional;

/**
 * How a document can be paid, and what was tried.
 *
 * @param methods those that are offered now
 * @param attempts the latest first
 */
public record DocumentPayments(List<Method> methods, List<Attempt> attempts) {

  /** The attempt under way, while which no other is begun. */
  public Optional<Attempt> open() {
    return attempts.stream().filter(Attempt::isOpen).findFirst();
  }
}
