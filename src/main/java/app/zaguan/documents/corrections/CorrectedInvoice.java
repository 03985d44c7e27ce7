package app.zaguan.documents.corrections;

import app.zaguan.documents.DocumentId;
import app.zaguan.shared.money.Money;
import java.time.LocalDate;

/**
 * An invoice that a credit note corrects.
 *
 * @param asked what it asked for before, taxes included: of a draft as it is now, later as it was
 *     when the credit note was issued
 * @param askedBase the same before taxes
 * @param credited what is taken away from it; zero in a draft
 * @param creditedBase the same before taxes
 */
public record CorrectedInvoice(
    DocumentId id,
    String number,
    LocalDate date,
    Money asked,
    Money askedBase,
    Money credited,
    Money creditedBase) {

  CorrectedInvoice less(Money amount, Money base) {
    return new CorrectedInvoice(id, number, date, asked, askedBase, amount, base);
  }
}
