package app.zaguan.contacts;

import app.zaguan.shared.money.Percent;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How business is done with a contact; what is not set follows the organization.
 *
 * @param paymentDays days from a document's date to its due date
 * @param taxCode the tax its lines get
 * @param iban stored without spaces
 */
public record Terms(
    Locale language,
    Currency currency,
    @Nullable Integer paymentDays,
    @Nullable String taxCode,
    @Nullable Percent discountPercent,
    @Nullable String iban) {}
