package app.zaguan.payments;

import java.util.UUID;

/** Money that goes back; at the gateway, the idempotency key. */
public record RefundId(UUID value) {

  public static RefundId of(String text) {
    return new RefundId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
