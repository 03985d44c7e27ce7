package app.zaguan.portal.payments;

import static app.zaguan.shared.text.Words.t;

import app.zaguan.documents.DocumentId;
import app.zaguan.payments.State;
import app.zaguan.payments.allocations.Allocation;
import app.zaguan.payments.attempts.Attempt;
import app.zaguan.payments.attempts.PaymentLooks;
import app.zaguan.payments.refunds.Refund;
import app.zaguan.payments.transfers.Transfer;
import app.zaguan.portal.door.House;
import app.zaguan.portal.door.PortalGuest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a payment stands, to the one who pays.
 *
 * @param under the invoice below whose page it stands; none where it stands by itself
 * @param transfer what is needed to order it, while it is a transfer that is waited for
 */
public record AttemptPage(
    PortalGuest guest,
    Attempt attempt,
    @Nullable DocumentId under,
    List<Allocation> parts,
    List<Refund> refunds,
    @Nullable Transfer transfer) {

  public House house() {
    return guest.house();
  }

  /** What the page shows that changes by itself while the payment is open. */
  public String shown() {
    return attempt.state().name() + (canContinue() ? "-CAN-CONTINUE" : "");
  }

  /** Where it came from: the invoice's page, or the list of payments. */
  public String back() {
    return under == null ? house().at("/payments") : house().at("/invoices/" + under);
  }

  public String backTo() {
    return under == null ? t("portal.payments") : number(under);
  }

  /** Where another one is begun. */
  public String again() {
    return under == null ? house().at("/invoices?show=pending") : back() + "/payments";
  }

  public String address() {
    return (under == null ? house().at("") : back()) + "/payments/" + attempt.id();
  }

  /** The gateway waits for the payer, as far as is known. */
  public boolean canContinue() {
    return transfer == null
        && attempt.state() instanceof State.AwaitingPayer
        && attempt.checkout() != null;
  }

  /** It has ended without money: another can be begun. */
  public boolean canTryAgain() {
    return switch (attempt.state()) {
      case State.Failed it -> true;
      case State.Cancelled it -> true;
      case State.Created it -> false;
      case State.AwaitingPayer it -> false;
      case State.Ordered it -> false;
      case State.Unknown it -> false;
      case State.Succeeded it -> false;
      case State.Refunded it -> false;
    };
  }

  public boolean isOrdered() {
    return attempt.state() instanceof State.Ordered;
  }

  /** Money came, and it was not written down by mistake. */
  public boolean hasReceipt() {
    return attempt.state() instanceof State.Succeeded
        || attempt.state() instanceof State.Refunded it && !it.undone();
  }

  /** What went back, and what is on its way. */
  public List<Refund> returned() {
    return refunds.stream()
        .filter(it -> it.kind() != Refund.Kind.UNDONE && it.state() != Refund.State.FAILED)
        .toList();
  }

  /** What it means for the payer, honestly. */
  public String sentence() {
    return switch (attempt.state()) {
      case State.Created it -> t("payment.page.created", attempt.createdAt());
      case State.AwaitingPayer it ->
          attempt.isTransfer()
              ? t("payment.page.to-order")
              : t("payment.page.awaiting", attempt.createdAt());
      case State.Ordered it -> t("payment.page.ordered", it.at(), house().name());
      case State.Unknown it -> t("payment.page.unknown", it.since(), house().name());
      case State.Succeeded it -> succeeded(it);
      case State.Refunded it ->
          it.undone()
              ? t("payment.page.undone", house().name())
              : t("payment.page.refunded", it.received(), house().name());
      case State.Failed it ->
          t("payment.reason." + it.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'))
              + " "
              + t("payment.page.failed");
      case State.Cancelled it ->
          t(attempt.isTransfer() ? "payment.page.called-off" : "payment.page.cancelled");
    };
  }

  private String number(DocumentId invoice) {
    return parts.stream()
        .filter(it -> it.document().equals(invoice))
        .map(Allocation::number)
        .findFirst()
        .orElseGet(() -> PaymentLooks.what(attempt));
  }

  private String succeeded(State.Succeeded state) {
    if (!state.leftCredit()) {
      return t("payment.page.succeeded", state.received(), house().name());
    }
    return state.applied().isZero()
        ? t("payment.page.kept", state.received(), house().name())
        : t("payment.page.partly-kept", state.received(), state.applied(), house().name());
  }
}
