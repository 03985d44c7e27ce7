package app.zaguan.identity;

import java.util.UUID;

/** A person who works with the product, in one or more organizations. */
public record UserId(UUID value) {

  public static UserId of(String text) {
    return new UserId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
