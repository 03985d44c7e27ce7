package app.zaguan.payments.credits;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.invoices.Invoicing;
import app.zaguan.payments.attempts.Standstill;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pays documents with what a contact has to its credit. */
@Service
@Transactional
public class Crediting {

  private final Documents documents;
  private final Invoicing invoicing;
  private final Standstill standstill;
  private final Credits credits;
  private final Telling telling;

  Crediting(
      Documents documents,
      Invoicing invoicing,
      Standstill standstill,
      Credits credits,
      Telling telling) {
    this.documents = documents;
    this.invoicing = invoicing;
    this.standstill = standstill;
    this.credits = credits;
    this.telling = telling;
  }

  /**
   * Uses credit of the invoice's contact for it. The balance of the invoice is held first and the
   * credit then, so that none is used twice.
   *
   * @param wanted how much; as much as there is and is due where none is named
   * @return what was used
   * @throws Refused at {@code credit}, or because a payment is under way
   */
  public Money apply(DocumentId id, @Nullable Money wanted) {
    var document = documents.get(id);
    if (document.type() != DocumentType.INVOICE || document.state() != DocumentState.ISSUED) {
      throw new Refused("payment.start.not-payable");
    }
    if (!document.due().isPositive()) {
      throw new Refused("payment.start.paid");
    }
    standstill.clear(List.of(id));
    var there = credits.of(document.contact(), document.currency());
    var amount = wanted == null ? there.min(document.due()) : wanted;
    check(amount, there, document.due());
    var applied = invoicing.settle(id, amount).applied();
    if (!applied.equals(amount)) {
      throw new Refused("payment.start.again");
    }
    credits.move(
        Movement.of(document.contact(), applied.negated(), Movement.Reason.APPLIED)
            .about(id, null));
    telling.applied(document, applied);
    return applied;
  }

  private static void check(Money amount, Money there, Money due) {
    var digits = amount.currency().getDefaultFractionDigits();
    var problems = new Problems();
    problems
        .unless(
            amount.currency().equals(due.currency()),
            "credit",
            "payment.amount.currency",
            due.currency())
        .orRefuse();
    problems
        .unless(amount.isPositive(), "credit", "payment.amount.nothing")
        .unless(amount.compareTo(there) <= 0, "credit", "payment.credit.too-little", there)
        .unless(amount.compareTo(due) <= 0, "credit", "payment.amount.beyond-due", due)
        .unless(
            amount.amount().stripTrailingZeros().scale() <= digits,
            "credit",
            "payment.amount.decimals")
        .orRefuse();
  }
}
