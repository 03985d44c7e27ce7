package app.zaguan.payments.sandbox.simulator;

import app.zaguan.shared.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment in the sandbox's books.
 *
 * @param key the merchant's own name for it
 * @param page the secret part of its page's address
 * @param paid what was taken; none while nothing was, or where it was declined
 * @param decidedAt from when on the payer's choice counts; none while there is none
 */
public record Payment(
    UUID id,
    UUID merchant,
    String key,
    String page,
    Order order,
    @Nullable Money paid,
    @Nullable Instant decidedAt,
    @Nullable Instant cancelledAt,
    @Nullable Instant muteUntil,
    Instant createdAt) {

  static final Duration LATE = Duration.ofSeconds(20);
  static final Duration SILENCE = Duration.ofMinutes(2);
  private static final Duration LIFE = Duration.ofHours(24);

  /** What was asked for, by whom, and where the payer goes afterwards. */
  public record Order(
      Money amount, String description, String merchant, Locale language, String returnPath) {}

  /** How it stands, in the words of the sandbox's API. */
  enum Standing {
    OPEN,
    PAID,
    DECLINED,
    EXPIRED,
    CANCELLED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Standing standing(Instant now) {
    if (decidedAt != null && !now.isBefore(decidedAt)) {
      return paid == null ? Standing.DECLINED : Standing.PAID;
    }
    if (cancelledAt != null) {
      return Standing.CANCELLED;
    }
    var isOver = decidedAt == null && createdAt.plus(LIFE).isBefore(now);
    return isOver ? Standing.EXPIRED : Standing.OPEN;
  }

  boolean isMute(Instant now) {
    return muteUntil != null && now.isBefore(muteUntil);
  }

  /** Whether the payer may still choose. */
  boolean isUndecided(Instant now) {
    return decidedAt == null && standing(now) == Standing.OPEN;
  }

  String reference() {
    return "sbx_" + id.toString().replace("-", "");
  }

  Payment chosen(Choice choice, Instant now) {
    return new Payment(
        id,
        merchant,
        key,
        page,
        order,
        choice.isPaid() ? taken(choice) : null,
        choice == Choice.LATE ? now.plus(LATE) : now,
        cancelledAt,
        choice == Choice.SILENT ? now.plus(SILENCE) : muteUntil,
        createdAt);
  }

  /** Takes no money, unless it is on its way already: banks do not call that back. */
  Payment cancelled(Instant now) {
    return standing(now) == Standing.OPEN
        ? new Payment(id, merchant, key, page, order, paid, decidedAt, now, muteUntil, createdAt)
        : this;
  }

  private Money taken(Choice choice) {
    var asked = order.amount();
    return switch (choice) {
      case OTHER_AMOUNT -> asked.plus(new Money(BigDecimal.ONE, asked.currency()));
      case OTHER_CURRENCY -> new Money(asked.amount(), another(asked.currency()));
      case PAY, DECLINE, LATE, SILENT, TWICE, FORGED -> asked;
    };
  }

  private static Currency another(Currency currency) {
    return Currency.getInstance(currency.equals(Money.EUR) ? "USD" : "EUR");
  }
}
