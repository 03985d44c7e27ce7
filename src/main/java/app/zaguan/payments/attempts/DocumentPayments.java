package app.zaguan.payments.attempts;

import app.zaguan.payments.Method;
import app.zaguan.shared.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * How a document can be paid, and what was tried.
 *
 * @param methods those that are offered now
 * @param attempts the latest first
 * @param elsewhere whether it is being paid together with others that the reader may not see
 * @param credit what the contact has to its credit, in the document's currency
 */
public record DocumentPayments(
    List<Method> methods, List<Attempt> attempts, boolean elsewhere, Money credit) {

  /** The attempt under way. */
  public Optional<Attempt> open() {
    return attempts.stream().filter(Attempt::isOpen).findFirst();
  }

  /** The one that keeps others from beginning. */
  public Optional<Attempt> holding() {
    return attempts.stream().filter(Attempt::holds).findFirst();
  }
}
