package app.zaguan.payments.attempts;

import static app.zaguan.shared.text.Words.t;

import app.zaguan.payments.State;
import app.zaguan.shared.web.screen.Hue;
import java.util.Locale;

/** How payments look and read, to staff and to contacts alike. */
public final class PaymentLooks {

  private PaymentLooks() {}

  public static Hue hue(State state) {
    return switch (state) {
      case State.Created it -> Hue.AMBER;
      case State.AwaitingPayer it -> Hue.AMBER;
      case State.Ordered it -> Hue.AMBER;
      case State.Unknown it -> Hue.AMBER;
      case State.Succeeded it -> it.leftCredit() ? Hue.AMBER : Hue.GREEN;
      case State.Refunded it -> Hue.GREY;
      case State.Failed it -> Hue.RED;
      case State.Cancelled it -> Hue.GREY;
    };
  }

  public static String icon(State state) {
    return switch (state) {
      case State.Created it -> "hourglass";
      case State.AwaitingPayer it -> "hourglass";
      case State.Ordered it -> "hourglass";
      case State.Unknown it -> "help";
      case State.Succeeded it -> it.leftCredit() ? "alert-triangle" : "circle-check";
      case State.Refunded it -> "refresh";
      case State.Failed it -> "circle-x";
      case State.Cancelled it -> "ban";
    };
  }

  public static String word(State state) {
    if (state instanceof State.Succeeded it && it.returned().isPositive()) {
      return t("payment.state.partly-refunded");
    }
    if (state instanceof State.Refunded it && it.undone()) {
      return t("payment.state.undone");
    }
    return state instanceof State.Succeeded it && it.applied().isZero()
        ? t("payment.state.kept")
        : t("payment.state", state.name());
  }

  /** The same of one whose method has its own words: a transfer waits for the bank. */
  public static String word(Attempt attempt) {
    return attempt.isTransfer() && attempt.state() instanceof State.AwaitingPayer
        ? t("payment.state.to-order")
        : word(attempt.state());
  }

  /** What it pays: {@code F26/0412 y 2 más}. */
  public static String what(Attempt attempt) {
    var purpose = attempt.purpose();
    return purpose.documents() == 1
        ? purpose.number()
        : t("payment.what.several", purpose.number(), purpose.documents() - 1);
  }

  /** What it came to. */
  public static Receipt receipt(Attempt attempt) {
    return Receipt.of(attempt);
  }

  /** The name of a method: {@code Pago de prueba}. */
  public static String method(String gateway) {
    return t("payment.method." + gateway);
  }

  /** Why it stands as it does, as far as there is more to say than the state's word. */
  public static String detail(Attempt attempt) {
    return switch (attempt.state()) {
      case State.Created it -> "";
      case State.AwaitingPayer it -> "";
      case State.Ordered it -> t("payment.detail.ordered", it.at());
      case State.Unknown it -> t("payment.detail.unknown", it.since());
      case State.Succeeded it ->
          it.returned().isPositive()
              ? t("payment.detail.returned", it.returned())
              : it.leftCredit() ? kept(it) : "";
      case State.Refunded it -> "";
      case State.Failed it ->
          t("payment.reason." + it.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      case State.Cancelled it -> "";
    };
  }

  private static String kept(State.Succeeded state) {
    return state.applied().isZero()
        ? t("payment.detail.kept", state.received())
        : t("payment.detail.partly-kept", state.received(), state.applied());
  }
}
