package app.zaguan.payments;

import java.util.UUID;

/** One try at paying; at the gateway, the idempotency key. */
public record AttemptId(UUID value) {

  public static AttemptId of(String text) {
    return new AttemptId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
