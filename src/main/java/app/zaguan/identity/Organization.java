package app.zaguan.identity;

import app.zaguan.shared.postal.PostalAddress;
import app.zaguan.shared.tenancy.OrganizationId;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A business or an advisory firm: whose space this is. Its legal data are those that its documents
 * carry.
 *
 * @param colour its accent, {@code #rrggbb}
 * @param logo the stored file of its logo
 * @param paymentDays days from a document's date to its due date, where nothing else is agreed
 * @param defaultTax the code of the tax a new line gets
 * @param defaultWithholding the code of the withholding a new line gets, for professionals
 */
public record Organization(
    OrganizationId id,
    Kind kind,
    String legalName,
    @Nullable String tradeName,
    @Nullable String taxId,
    PostalAddress address,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String web,
    Currency currency,
    Locale language,
    ZoneId zone,
    String colour,
    @Nullable UUID logo,
    int paymentDays,
    String defaultTax,
    @Nullable String defaultWithholding,
    int version) {

  /** The kinds of account (ORG-1). */
  public enum Kind {
    BUSINESS,
    FIRM
  }

  /** The name it is known by: the trade name where it has one. */
  public String name() {
    return tradeName == null ? legalName : tradeName;
  }

  Organization withTaxId(@Nullable String clean) {
    return new Organization(
        id,
        kind,
        legalName,
        tradeName,
        clean,
        address,
        email,
        phone,
        web,
        currency,
        language,
        zone,
        colour,
        logo,
        paymentDays,
        defaultTax,
        defaultWithholding,
        version);
  }
}
