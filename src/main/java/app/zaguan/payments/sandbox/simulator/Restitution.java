package app.zaguan.payments.sandbox.simulator;

import app.zaguan.shared.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that the sandbox gave back, or would not. Its amount's cents make it misbehave, as with
 * other gateways' trial cards: {@code .13} is given back and not answered for a while, {@code .66}
 * is refused.
 *
 * @param key the merchant's own name for it
 */
record Restitution(
    UUID id,
    UUID payment,
    String key,
    Money amount,
    boolean refused,
    @Nullable Instant muteUntil,
    Instant createdAt) {

  private static final int SILENT_CENTS = 13;
  private static final int REFUSED_CENTS = 66;

  static Restitution of(UUID id, UUID payment, String key, Money amount, Instant now) {
    var cents = amount.amount().movePointRight(2).remainder(java.math.BigDecimal.valueOf(100));
    return new Restitution(
        id,
        payment,
        key,
        amount,
        cents.intValue() == REFUSED_CENTS,
        cents.intValue() == SILENT_CENTS ? now.plus(Payment.SILENCE) : null,
        now);
  }

  Restitution declined() {
    return new Restitution(id, payment, key, amount, true, muteUntil, createdAt);
  }

  boolean isMute(Instant now) {
    return muteUntil != null && now.isBefore(muteUntil);
  }
}
