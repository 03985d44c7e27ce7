package app.zaguan.documents.invoices;

import app.zaguan.documents.DocumentId;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.money.Money;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invoices: made from quotes or drafted, issued once, settled by what is paid. */
@Service
@Transactional
public class Invoicing {

  private final IssueDesk issuing;
  private final ConversionDesk converting;
  private final SettlementDesk settling;
  private final Invoices invoices;

  Invoicing(
      IssueDesk issuing, ConversionDesk converting, SettlementDesk settling, Invoices invoices) {
    this.issuing = issuing;
    this.converting = converting;
    this.settling = settling;
    this.invoices = invoices;
  }

  /**
   * Drafts the invoice of a quote that was accepted or sent; once.
   *
   * @throws AlreadyInvoiced where there is one
   */
  public DocumentId fromQuote(DocumentId quote) {
    return converting.convert(quote);
  }

  /**
   * What an invoice must say of the organization and it has not filled in: no invoice until then.
   */
  @Transactional(readOnly = true)
  public Problems missingOfSeller() {
    return issuing.missing();
  }

  /** Gives it its number and freezes it. */
  public void issue(DocumentId id) {
    issuing.issue(id);
  }

  /** Applies money received to an issued invoice: at most what is due; the rest comes back. */
  public Settlement settle(DocumentId id, Money received) {
    return settling.settle(id, received);
  }

  /**
   * What is due of each of them, issued all; none of it changes before the transaction has ended.
   */
  public Map<DocumentId, Money> due(List<DocumentId> ids) {
    return invoices.due(ids);
  }

  /**
   * Takes back money that had been applied: a refund, a payment that was revoked.
   *
   * @throws Refused where less was settled
   */
  public void unsettle(DocumentId id, Money returned) {
    settling.unsettle(id, returned);
  }
}
