package app.zaguan.payments.transfers;

import app.zaguan.payments.AttemptId;
import app.zaguan.payments.Method;
import app.zaguan.payments.attempts.Attempt.Checkout;
import app.zaguan.payments.gateways.Account;
import app.zaguan.payments.gateways.Answer;
import app.zaguan.payments.gateways.Cancels;
import app.zaguan.payments.gateways.Charge;
import app.zaguan.payments.gateways.PaymentGateway;
import org.springframework.stereotype.Component;

/**
 * The bank transfer as a method of payment: its page is one of ours, with what the payer's bank
 * needs. Nobody can be asked whether the money came: staff see it on the bank's statement.
 */
@Component
class TransferGateway implements PaymentGateway, Cancels {

  @Override
  public String name() {
    return Method.TRANSFER;
  }

  @Override
  public boolean isTrial() {
    return false;
  }

  @Override
  public boolean answers() {
    return false;
  }

  @Override
  public Answer start(Account account, Charge charge) {
    var reference = Reference.of(charge.description(), charge.attempt().value());
    return new Answer.Pending(new Checkout(reference.value(), charge.returnPath()));
  }

  @Override
  public Answer ask(Account account, AttemptId attempt) {
    return new Answer.NoAnswer("a transfer is not asked about");
  }

  @Override
  public Answer cancel(Account account, AttemptId attempt) {
    return new Answer.Cancelled();
  }
}
