package app.zaguan.catalog;

import java.util.UUID;

/** A product or service of the catalogue. */
public record ProductId(UUID value) {

  public static ProductId of(String text) {
    return new ProductId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
