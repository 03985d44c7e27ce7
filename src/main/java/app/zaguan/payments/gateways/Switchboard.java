package app.zaguan.payments.gateways;

import app.zaguan.payments.attempts.Attempt;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts us through to the gateway of an attempt, with the organization's account there. */
@Component
public class Switchboard {

  private final Gateways gateways;
  private final GatewayAccounts accounts;

  Switchboard(Gateways gateways, GatewayAccounts accounts) {
    this.gateways = gateways;
    this.accounts = accounts;
  }

  public Answer start(Attempt attempt, Charge charge) {
    return call(attempt, (gateway, account) -> gateway.start(account, charge));
  }

  public Answer ask(Attempt attempt) {
    return call(attempt, (gateway, account) -> gateway.ask(account, attempt.id()));
  }

  /** Tells it to take no money after all; one that cannot be told so is asked how it stands. */
  public Answer cancel(Attempt attempt) {
    return call(
        attempt,
        (gateway, account) ->
            gateway instanceof Cancels cancelling
                ? cancelling.cancel(account, attempt.id())
                : gateway.ask(account, attempt.id()));
  }

  private Answer call(Attempt attempt, BiFunction<PaymentGateway, Account, Answer> question) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a gateway is never called inside a transaction");
    }
    var gateway = gateways.find(attempt.gateway());
    if (gateway.isEmpty()) {
      return new Answer.NoAnswer("no gateway " + attempt.gateway() + " in this installation");
    }
    return question.apply(gateway.get(), accounts.get(attempt.account()));
  }
}
