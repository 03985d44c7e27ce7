package app.zaguan.payments.allocations;

import app.zaguan.documents.DocumentId;
import app.zaguan.payments.AttemptId;
import app.zaguan.shared.money.Money;

/**
 * What of an attempt is for one document, and what became of it.
 *
 * @param amount what was asked for
 * @param applied what settled the document
 * @param returned what of that was taken back
 */
public record Allocation(
    AttemptId attempt,
    DocumentId document,
    String number,
    Money amount,
    Money applied,
    Money returned) {

  /** What of the document is still settled by it. */
  public Money left() {
    return applied.minus(returned);
  }
}
