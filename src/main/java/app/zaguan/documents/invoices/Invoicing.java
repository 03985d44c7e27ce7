package app.zaguan.documents.invoices;

import app.zaguan.documents.DocumentId;
import app.zaguan.shared.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invoices: made from quotes or drafted, issued once, settled by what is paid. */
@Service
@Transactional
public class Invoicing {

  /** Drafts the invoice of a quote that was accepted or sent; once. */
  public DocumentId fromQuote(DocumentId quote) {
    throw new UnsupportedOperationException();
  }

  /** Gives it its number and freezes it. */
  public void issue(DocumentId id) {
    throw new UnsupportedOperationException();
  }

  /** Applies money received to an issued invoice: at most what is due; the rest comes back. */
  public Settlement settle(DocumentId id, Money received) {
    throw new UnsupportedOperationException();
  }

  /**
   * Gives money back that had been applied: a refund, a payment that was revoked.
   *
   * @throws app.zaguan.shared.Refused where less was settled
   */
  public void unsettle(DocumentId id, Money returned) {
    throw new UnsupportedOperationException();
  }
}
