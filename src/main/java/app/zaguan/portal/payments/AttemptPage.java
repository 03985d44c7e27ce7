package app.zaguan.portal.payments;

import static app.zaguan.shared.text.Words.t;

import app.zaguan.payments.State;
import app.zaguan.payments.attempts.Attempt;
import app.zaguan.portal.door.House;
import java.util.Locale;

/** How a payment stands, to the one who pays. */
public record AttemptPage(House house, Attempt attempt) {

  /** The invoice's page. */
  public String invoice() {
    return house.at("/invoices/" + attempt.document());
  }

  public String address() {
    return invoice() + "/payments/" + attempt.id();
  }

  /** The gateway waits for the payer, as far as is known. */
  public boolean canContinue() {
    return attempt.state() instanceof State.AwaitingPayer && attempt.checkout() != null;
  }

  /** It has ended without money: another can be begun. */
  public boolean canTryAgain() {
    return switch (attempt.state()) {
      case State.Failed it -> true;
      case State.Cancelled it -> true;
      case State.Created it -> false;
      case State.AwaitingPayer it -> false;
      case State.Unknown it -> false;
      case State.Succeeded it -> false;
    };
  }

  /** What it means for the payer, honestly. */
  public String sentence() {
    return switch (attempt.state()) {
      case State.Created it -> t("payment.page.created", attempt.createdAt());
      case State.AwaitingPayer it -> t("payment.page.awaiting", attempt.createdAt());
      case State.Unknown it -> t("payment.page.unknown", it.since(), house.name());
      case State.Succeeded it -> succeeded(it);
      case State.Failed it ->
          t("payment.reason." + it.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'))
              + " "
              + t("payment.page.failed");
      case State.Cancelled it -> t("payment.page.cancelled");
    };
  }

  private String succeeded(State.Succeeded state) {
    if (!state.leftCredit()) {
      return t("payment.page.succeeded", state.received(), house.name());
    }
    return state.applied().isZero()
        ? t("payment.page.kept", state.received(), house.name())
        : t("payment.page.partly-kept", state.received(), state.applied(), house.name());
  }
}
