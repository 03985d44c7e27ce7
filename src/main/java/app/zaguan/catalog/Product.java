package app.zaguan.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that is sold, as it stands now. */
public record Product(
    ProductId id,
    ProductDetails details,
    @Nullable Instant archivedAt,
    int version,
    String sortName) {

  public boolean isArchived() {
    return archivedAt != null;
  }

  public ProductKind kind() {
    return details.kind();
  }

  public @Nullable String sku() {
    return details.sku();
  }

  public String name() {
    return details.name();
  }

  public @Nullable String description() {
    return details.description();
  }

  public @Nullable String unit() {
    return details.unit();
  }

  public BigDecimal unitPrice() {
    return details.unitPrice();
  }

  public String taxCode() {
    return details.taxCode();
  }
}
