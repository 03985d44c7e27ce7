package app.zaguan.payments.attempts;

import app.zaguan.payments.State;
import app.zaguan.shared.money.Money;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What a payment came to.
 *
 * @param number by which both sides name it
 * @param reference the gateway's or the bank's
 * @param day on which the money came, in the reader's zone
 * @param credit what of it became credit
 */
public record Receipt(
    String number, String reference, LocalDate day, Money received, Money returned, Money credit) {

  private static final int SHOWN = 8;

  static Receipt of(Attempt attempt, ZoneId zone) {
    var none = Money.zero(attempt.amount().currency());
    var received =
        switch (attempt.state()) {
          case State.Succeeded it -> it.received();
          case State.Refunded it -> it.received();
          case State.Created it -> none;
          case State.AwaitingPayer it -> none;
          case State.Ordered it -> none;
          case State.Unknown it -> none;
          case State.Failed it -> none;
          case State.Cancelled it -> none;
        };
    var at =
        attempt.state() instanceof State.Succeeded it
            ? it.at()
            : attempt.state() instanceof State.Refunded gone ? gone.at() : attempt.createdAt();
    var id = attempt.id().toString();
    var checkout = attempt.checkout();
    return new Receipt(
        id.substring(id.length() - SHOWN).toUpperCase(Locale.ROOT),
        checkout == null ? "" : checkout.reference(),
        at.atZone(zone).toLocalDate(),
        received,
        returned(attempt, received),
        received.minus(applied(attempt, received)));
  }

  static Receipt of(Attempt attempt) {
    return of(attempt, LocaleContextHolder.getTimeZone().toZoneId());
  }

  private static Money returned(Attempt attempt, Money received) {
    return switch (attempt.state()) {
      case State.Succeeded it -> it.returned();
      case State.Refunded it -> it.received();
      case State.Created it -> received;
      case State.AwaitingPayer it -> received;
      case State.Ordered it -> received;
      case State.Unknown it -> received;
      case State.Failed it -> received;
      case State.Cancelled it -> received;
    };
  }

  private static Money applied(Attempt attempt, Money received) {
    var applied =
        attempt.state() instanceof State.Succeeded it
            ? it.applied()
            : attempt.state() instanceof State.Refunded gone ? gone.applied() : received;
    return applied.currency().equals(received.currency())
        ? applied
        : Money.zero(received.currency());
  }
}
