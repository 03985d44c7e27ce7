package app.zaguan.documents.drafting;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.corrections.CorrectedInvoice;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.money.Percent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that somebody wants to correct.
 *
 * @param asked what it asks for, less what was credited already
 * @param bases what it taxed, by category and rate
 */
record Original(
    DocumentId id,
    DocumentType type,
    DocumentState state,
    ContactId contact,
    @Nullable String number,
    LocalDate date,
    Money asked,
    Money askedBase,
    List<Base> bases) {

  /** What was taxed in one way. */
  record Base(String category, Percent rate, Money base) {}

  /** Whether it can be corrected: only what was issued and asks for money. */
  boolean isInvoice() {
    return type == DocumentType.INVOICE && state == DocumentState.ISSUED;
  }

  CorrectedInvoice corrected() {
    var zero = Money.zero(asked.currency());
    return new CorrectedInvoice(
        id, Objects.requireNonNull(number), date, asked, askedBase, zero, zero);
  }
}
