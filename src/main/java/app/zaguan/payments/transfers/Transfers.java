package app.zaguan.payments.transfers;

import app.zaguan.documents.papers.Payee;
import app.zaguan.documents.printing.TransferCode;
import app.zaguan.identity.banks.BankAccount;
import app.zaguan.identity.banks.BankAccounts;
import app.zaguan.payments.attempts.Attempt;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a payer where to transfer to: the account that the organization prefers today. */
@Component
public class Transfers {

  private final BankAccounts accounts;

  Transfers(BankAccounts accounts) {
    this.accounts = accounts;
  }

  /** Nothing where it is no transfer, or none that is waited for. Behind any wall. */
  public Optional<Transfer> of(Attempt attempt) {
    var checkout = attempt.checkout();
    return attempt.isTransfer() && attempt.isOpen() && checkout != null
        ? accounts.preferred().map(it -> transfer(it, attempt, checkout.reference()))
        : Optional.empty();
  }

  private static Transfer transfer(BankAccount account, Attempt attempt, String reference) {
    var payee = new Payee(account.iban(), account.bic(), account.holder());
    return new Transfer(
        account.holder(),
        Reference.grouped(account.iban()),
        account.bic(),
        attempt.amount(),
        Reference.grouped(reference),
        TransferCode.of(payee, attempt.amount(), reference).orElse(null));
  }
}
