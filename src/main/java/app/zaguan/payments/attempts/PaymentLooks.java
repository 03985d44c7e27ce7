package app.zaguan.payments.attempts;

import app.zaguan.payments.State;
import static app.zaguan.shared.text.Words.t;

import app.zaguan.shared.web.screen.Hue;
import java.util.Locale;

/** How payments look and read, to staff and to contacts alike. */
public final class PaymentLooks {

  private PaymentLooks() {}

  public static Hue hue(State state) {
    return switch (state) {
      case State.Created it -> Hue.AMBER;
      case State.AwaitingPayer it -> Hue.AMBER;
      case State.Unknown it -> Hue.AMBER;
      case State.Succeeded it -> it.leftCredit() ? Hue.AMBER : Hue.GREEN;
      case State.Failed it -> Hue.RED;
      case State.Cancelled it -> Hue.GREY;
    };
  }

  public static String icon(State state) {
    return switch (state) {
      case State.Created it -> "hourglass";
      case State.AwaitingPayer it -> "hourglass";
      case State.Unknown it -> "help";
      case State.Succeeded it -> it.leftCredit() ? "alert-triangle" : "circle-check";
      case State.Failed it -> "circle-x";
      case State.Cancelled it -> "ban";
    };
  }

  public static String word(State state) {
    return state instanceof State.Succeeded it && it.applied().isZero()
        ? t("payment.state.kept")
        : t("payment.state", state.name());
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
      case State.Unknown it -> t("payment.detail.unknown", it.since());
      case State.Succeeded it -> it.leftCredit() ? kept(it) : "";
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
