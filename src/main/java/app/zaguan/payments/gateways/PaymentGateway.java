package app.zaguan.payments.gateways;

import app.zaguan.payments.AttemptId;

/**
 * A company that takes money for an organization. What it can do beside is said by the other
 * interfaces it implements: {@link Cancels}, {@link SendsEvents}, {@link Refunds}.
 *
 * <p>It is never called inside a transaction, and throws nothing where the other side is at fault:
 * whatever is not a clear answer is {@link Answer.NoAnswer}.
 */
public interface PaymentGateway {

  /** Its name in addresses, in the database and in message keys: {@code sandbox}. */
  String name();

  /** Whether no real money moves: such gateways are refused in a production installation. */
  boolean isTrial();

  /** Whether it can be asked at all: the bank that a transfer goes to cannot. */
  default boolean answers() {
    return true;
  }

  /** Asks it to take money. The attempt's id is the idempotency key. */
  Answer start(Account account, Charge charge);

  /** Asks what became of it. */
  Answer ask(Account account, AttemptId attempt);
}
