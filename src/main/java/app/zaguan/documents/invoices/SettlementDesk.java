package app.zaguan.documents.invoices;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Happening;
import app.zaguan.documents.InvoiceSettled;
import app.zaguan.documents.history.Chronicle;
import app.zaguan.shared.Refused;
import app.zaguan.shared.money.Money;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Applies money to invoices, one at a time: each holds the lock of its balance meanwhile. */
@Component
class SettlementDesk {

  private final Invoices invoices;
  private final Documents documents;
  private final Chronicle chronicle;

  SettlementDesk(Invoices invoices, Documents documents, Chronicle chronicle) {
    this.invoices = invoices;
    this.documents = documents;
    this.chronicle = chronicle;
  }

  Settlement settle(DocumentId id, Money received) {
    var settled = lock(id).settle(received);
    var applied = settled.settlement().applied();
    if (applied.isPositive()) {
      invoices.save(settled.invoice());
      tell(id, applied);
    }
    return settled.settlement();
  }

  void unsettle(DocumentId id, Money returned) {
    invoices.save(lock(id).unsettle(returned));
    tell(id, returned.negated());
  }

  /** A document without a balance was never issued. */
  private Invoice lock(DocumentId id) {
    return invoices
        .lock(id)
        .orElseThrow(() -> {
          documents.get(id);
          return new Refused("invoice.settle.not-issued");
        });
  }

  private void tell(DocumentId id, Money applied) {
    var invoice = documents.get(id);
    chronicle.tell(
        Happening.Kind.SETTLED,
        Map.of(
            "amount",
            applied.amount().toPlainString(),
            "currency",
            applied.currency().getCurrencyCode()),
        new InvoiceSettled(
            chronicle.organization(),
            id,
            invoice.type(),
            invoice.contact(),
            String.valueOf(invoice.number()),
            applied,
            invoice.due()));
  }
}
