package app.zaguan.documents.papers;

import app.zaguan.documents.DocumentType;
import app.zaguan.documents.corrections.Correction;
import app.zaguan.documents.pricing.Totals;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.money.Percent;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What a document says, all of it and nothing else: what the page and the PDF show, what is kept of
 * each revision that was sent, and what a signature covers.
 *
 * @param number none until it is sent or issued
 * @param revision how often its content was sent; 0 for a draft
 * @param dueOn until when a quote is valid, when an invoice is to be paid
 * @param reference the buyer's own, as an order number
 * @param discount of the whole document, in percent
 * @param correction of a credit note: what it corrects
 * @param payee none where no bank account is known
 */
@NamedInterface("papers")
public record Paper(
    DocumentType type,
    @Nullable String number,
    int revision,
    LocalDate date,
    LocalDate dueOn,
    Currency currency,
    Locale language,
    @Nullable String reference,
    Percent discount,
    @Nullable String notes,
    @Nullable String terms,
    Party seller,
    Party buyer,
    @Nullable Payee payee,
    List<Line> lines,
    Totals totals,
    @Nullable Correction correction) {

  public Paper {
    lines = List.copyOf(lines);
  }

  /** What is to be paid. */
  public Money total() {
    return totals.payable();
  }
}
