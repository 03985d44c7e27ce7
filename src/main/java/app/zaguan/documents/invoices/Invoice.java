package app.zaguan.documents.invoices;

import app.zaguan.documents.Balance;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentState;
import app.zaguan.shared.Refused;
import app.zaguan.shared.money.Money;
import org.jspecify.annotations.Nullable;

/** An invoice under the lock of its balance: what money does to it. */
record Invoice(DocumentId id, DocumentState state, @Nullable String number, Balance balance) {

  /** An invoice that money was applied to, and what became of the money. */
  record Settled(Invoice invoice, Settlement settlement) {}

  /**
   * An invoice of which a credit note took something away.
   *
   * @param excess what of it had been paid already, and is not settled on the invoice any more
   */
  record Credited(Invoice invoice, Money amount, Money excess) {}

  /** Applies at most what is due; what remains is the caller's to keep as credit. */
  Settled settle(Money received) {
    refuseUnlessIssued();
    if (received.isNegative()) {
      throw new IllegalArgumentException("settled by " + received);
    }
    var applied = received.min(due());
    return new Settled(settledBy(applied), new Settlement(applied, received.minus(applied)));
  }

  /** Takes back what was applied. */
  Invoice unsettle(Money returned) {
    refuseUnlessIssued();
    if (returned.compareTo(balance.settled()) > 0) {
      throw new Refused(
          "invoice.unsettle.more-than-settled", String.valueOf(number), balance.settled());
    }
    return settledBy(returned.negated());
  }

  /** Asks for less from now on: money that was paid for it goes back to whom it came from. */
  Credited credit(Money amount) {
    refuseUnlessIssued();
    if (amount.isNegative() || amount.compareTo(balance.total().minus(balance.credited())) > 0) {
      throw new IllegalArgumentException("credited by " + amount + " of " + balance);
    }
    var credited = balance.credited().plus(amount);
    var zero = Money.zero(amount.currency());
    var excess = balance.settled().plus(credited).minus(balance.total()).max(zero);
    var changed = new Balance(balance.total(), balance.settled().minus(excess), credited);
    return new Credited(new Invoice(id, state, number, changed), amount, excess);
  }

  Money due() {
    return balance.due();
  }

  private Invoice settledBy(Money applied) {
    var changed = new Balance(balance.total(), balance.settled().plus(applied), balance.credited());
    return new Invoice(id, state, number, changed);
  }

  private void refuseUnlessIssued() {
    if (state != DocumentState.ISSUED) {
      throw new Refused("invoice.settle.not-issued");
    }
  }
}
