package app.zaguan.portal.payments;

import app.zaguan.documents.DocumentId;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.allocations.Allocation;
import app.zaguan.payments.allocations.Allocations;
import app.zaguan.payments.attempts.Payments;
import app.zaguan.payments.refunds.RefundBook;
import app.zaguan.payments.transfers.Transfers;
import app.zaguan.portal.door.PortalGuest;
import app.zaguan.shared.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gathers what a guest sees of a payment, behind the guest's own wall: under the invoice that the
 * address names, or by itself.
 */
@Component
class AttemptPages {

  private final Payments payments;
  private final Allocations allocations;
  private final RefundBook refunds;
  private final Transfers transfers;

  AttemptPages(
      Payments payments, Allocations allocations, RefundBook refunds, Transfers transfers) {
    this.payments = payments;
    this.allocations = allocations;
    this.refunds = refunds;
    this.transfers = transfers;
  }

  /** {@link NotFound} where this guest may not know of it, or it is not the invoice's. */
  AttemptPage of(PortalGuest guest, @Nullable DocumentId invoice, AttemptId id) {
    var attempt = payments.get(id);
    return new AttemptPage(
        guest,
        attempt,
        invoice,
        parts(invoice, id),
        refunds.of(id),
        transfers.of(attempt).orElse(null));
  }

  private List<Allocation> parts(@Nullable DocumentId invoice, AttemptId id) {
    var parts = allocations.of(id);
    if (invoice != null && parts.stream().noneMatch(it -> it.document().equals(invoice))) {
      throw new NotFound(id);
    }
    return parts;
  }
}
