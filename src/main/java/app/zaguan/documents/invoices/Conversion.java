package app.zaguan.documents.invoices;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.drafting.Draft;
import app.zaguan.documents.drafting.DraftLine;
import app.zaguan.shared.Refused;

/** A quote on its way to be an invoice. */
final class Conversion {

  private Conversion() {}

  static void check(Document quote) {
    var number = String.valueOf(quote.number());
    if (quote.type() != DocumentType.QUOTE) {
      throw new Refused("quote.convert.not-a-quote");
    }
    if (!quote.successors().isEmpty()) {
      throw new AlreadyInvoiced(number, quote.successors().getFirst());
    }
    if (quote.state() == DocumentState.DRAFT) {
      throw new Refused("quote.convert.not-sent");
    }
    if (quote.state() == DocumentState.DECLINED) {
      throw new Refused("quote.convert.declined", number);
    }
    if (quote.state() == DocumentState.CANCELLED) {
      throw new Refused("quote.convert.withdrawn", number);
    }
  }

  /** The same lines on the day of the conversion; the due date is the one that was agreed. */
  static Draft draft(Document quote, boolean surcharge) {
    var paper = quote.paper();
    return new Draft(
        quote.contact(),
        null,
        null,
        paper.currency(),
        paper.language(),
        paper.reference(),
        paper.discount().isZero() ? null : paper.discount().value(),
        surcharge,
        paper.notes(),
        paper.terms(),
        null,
        paper.lines().stream().map(DraftLine::of).toList(),
        null);
  }
}
