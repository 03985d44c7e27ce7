package app.zaguan.payments.gateways;

import app.zaguan.payments.RefundId;
import app.zaguan.payments.attempts.Attempt;
import app.zaguan.shared.money.Money;
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

  /** Whether the money of an attempt can go back through the gateway. */
  public boolean refunds(Attempt attempt) {
    return attempt.account() != null
        && gateways.find(attempt.gateway()).orElse(null) instanceof Refunds;
  }

  public Refunds.Outcome refund(Attempt attempt, RefundId refund, Money amount) {
    return refunding(
        attempt, (gateway, account) -> gateway.refund(account, attempt.id(), refund, amount));
  }

  public Refunds.Outcome askRefund(Attempt attempt, RefundId refund) {
    return refunding(
        attempt, (gateway, account) -> gateway.askRefund(account, attempt.id(), refund));
  }

  private Refunds.Outcome refunding(
      Attempt attempt, BiFunction<Refunds, Account, Refunds.Outcome> question) {
    refuseInTransaction();
    var account = attempt.account();
    return account != null
            && gateways.find(attempt.gateway()).orElse(null) instanceof Refunds gateway
        ? question.apply(gateway, accounts.get(account))
        : new Refunds.Outcome.NoAnswer("no gateway " + attempt.gateway() + " that gives back");
  }

  private static void refuseInTransaction() {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a gateway is never called inside a transaction");
    }
  }

  private Answer call(Attempt attempt, BiFunction<PaymentGateway, Account, Answer> question) {
    refuseInTransaction();
    var gateway = gateways.find(attempt.gateway());
    if (gateway.isEmpty()) {
      return new Answer.NoAnswer("no gateway " + attempt.gateway() + " in this installation");
    }
    var account = attempt.account();
    if (account == null) {
      return new Answer.NoAnswer("no account");
    }
    return question.apply(gateway.get(), accounts.get(account));
  }
}
