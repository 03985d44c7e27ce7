package app.zaguan.payments.transfers;

import app.zaguan.documents.Documents;
import app.zaguan.documents.papers.Payee;
import app.zaguan.documents.printing.TransferCode;
import app.zaguan.identity.banks.BankAccounts;
import app.zaguan.payments.attempts.Attempt;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells a payer where to transfer to: the account that the invoice names, so that paper and page
 * say the same; for several at once, or where it named none, the one preferred today.
 */
@Component
public class Transfers {

  private final Documents documents;
  private final BankAccounts accounts;

  Transfers(Documents documents, BankAccounts accounts) {
    this.documents = documents;
    this.accounts = accounts;
  }

  /** Nothing where it is no transfer, or none that is waited for. Behind any wall. */
  public Optional<Transfer> of(Attempt attempt) {
    var checkout = attempt.checkout();
    return attempt.isTransfer() && attempt.isOpen() && checkout != null
        ? payee(attempt).map(it -> transfer(it, attempt, checkout.reference()))
        : Optional.empty();
  }

  private Optional<Payee> payee(Attempt attempt) {
    return printed(attempt).or(this::preferred);
  }

  private Optional<Payee> printed(Attempt attempt) {
    return attempt.purpose().documents() == 1
        ? Optional.ofNullable(documents.get(attempt.document()).paper().payee())
        : Optional.empty();
  }

  private Optional<Payee> preferred() {
    return accounts.preferred().map(it -> new Payee(it.iban(), it.bic(), it.holder()));
  }

  private static Transfer transfer(Payee payee, Attempt attempt, String reference) {
    return new Transfer(
        payee.holder(),
        Reference.grouped(payee.iban()),
        payee.bic(),
        attempt.amount(),
        Reference.grouped(reference),
        TransferCode.of(payee, attempt.amount(), reference).orElse(null));
  }
}
