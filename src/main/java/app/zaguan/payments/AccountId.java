package app.zaguan.payments;

import java.util.UUID;

/** An organization's account at a gateway. */
public record AccountId(UUID value) {

  public static AccountId of(String text) {
    return new AccountId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
