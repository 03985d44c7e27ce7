package app.zaguan.catalog;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a person tells about a product.
 *
 * @param sku the organization's own reference, unique whatever its capitals
 * @param unit what a quantity counts: hour, kg; pieces where nothing is said
 * @param unitPrice before taxes, in the organization's currency, with up to six decimals
 * @param taxCode the tax a line of it gets
 */
public record ProductDetails(
    ProductKind kind,
    @Nullable String sku,
    String name,
    @Nullable String description,
    @Nullable String unit,
    BigDecimal unitPrice,
    String taxCode) {}
