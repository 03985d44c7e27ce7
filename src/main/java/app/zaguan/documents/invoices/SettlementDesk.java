package app.zaguan.documents.invoices;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Happening;
import app.zaguan.documents.InvoiceSettled;
import app.zaguan.documents.history.History;
import app.zaguan.shared.Refused;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Here;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Applies money to invoices, one at a time: each holds the lock of its balance meanwhile. */
@Component
class SettlementDesk {

  private final Invoices invoices;
  private final Documents documents;
  private final History history;
  private final ApplicationEventPublisher events;
  private final Here here;

  SettlementDesk(
      Invoices invoices,
      Documents documents,
      History history,
      ApplicationEventPublisher events,
      Here here) {
    this.invoices = invoices;
    this.documents = documents;
    this.history = history;
    this.events = events;
    this.here = here;
  }

  Settlement settle(DocumentId id, Money received) {
    var locked = lock(id);
    var settled = locked.invoice().settle(received);
    var applied = settled.settlement().applied();
    if (applied.isPositive()) {
      invoices.save(settled.invoice());
      tell(locked, settled.invoice(), applied);
    }
    return settled.settlement();
  }

  void unsettle(DocumentId id, Money returned) {
    var locked = lock(id);
    var changed = locked.invoice().unsettle(returned);
    invoices.save(changed);
    tell(locked, changed, returned.negated());
  }

  /** A document without a balance was never issued. */
  private Invoices.Locked lock(DocumentId id) {
    return invoices
        .lock(id)
        .orElseThrow(
            () -> {
              documents.get(id);
              return new Refused("invoice.settle.not-issued");
            });
  }

  private void tell(Invoices.Locked locked, Invoice invoice, Money applied) {
    var number = String.valueOf(invoice.number());
    history.tell(
        invoice.id(),
        locked.contact(),
        Happening.Kind.SETTLED,
        Map.of("amount", applied.amount().toPlainString(), "currency", applied.currency().toString()));
    events.publishEvent(
        new InvoiceSettled(
            here.organization(),
            invoice.id(),
            DocumentType.INVOICE,
            locked.contact(),
            number,
            applied,
            invoice.due()));
  }
}
