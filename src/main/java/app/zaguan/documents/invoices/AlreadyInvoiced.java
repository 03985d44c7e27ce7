package app.zaguan.documents.invoices;

import app.zaguan.documents.Related;
import app.zaguan.shared.Refused;

/** A quote becomes one invoice. Carries the first, so that a page can lead there. */
public class AlreadyInvoiced extends Refused {

  private final transient Related invoice;

  AlreadyInvoiced(String quote, Related invoice) {
    super(
        invoice.number() == null ? "quote.convert.already-drafted" : "quote.convert.already",
        quote,
        invoice.number() == null ? "" : invoice.number());
    this.invoice = invoice;
  }

  public Related invoice() {
    return invoice;
  }
}
