package app.zaguan.shared.postal;

import org.jspecify.annotations.Nullable;

/**
 * Where post arrives.
 *
 * @param country its ISO 3166 code of two letters
 */
public record PostalAddress(
    @Nullable String street,
    @Nullable String postalCode,
    @Nullable String city,
    @Nullable String province,
    String country) {}
