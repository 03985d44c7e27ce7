package app.zaguan.identity.settings;

import app.zaguan.identity.Organization;
import app.zaguan.shared.money.Currencies;
import app.zaguan.shared.postal.PostalAddress;
import app.zaguan.shared.web.languages.Languages;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The organization's data as they stand in the form, or as they were typed. */
public record OrganizationForm(
    String legalName,
    String tradeName,
    String taxId,
    String street,
    String postalCode,
    String city,
    String province,
    String country,
    String email,
    String phone,
    String web,
    String currency,
    String language,
    String zone,
    String colour,
    String paymentDays,
    String defaultTax,
    String defaultWithholding,
    int version) {

  /** What was not sent is empty. */
  public OrganizationForm(
      @Nullable String legalName,
      @Nullable String tradeName,
      @Nullable String taxId,
      @Nullable String street,
      @Nullable String postalCode,
      @Nullable String city,
      @Nullable String province,
      @Nullable String country,
      @Nullable String email,
      @Nullable String phone,
      @Nullable String web,
      @Nullable String currency,
      @Nullable String language,
      @Nullable String zone,
      @Nullable String colour,
      @Nullable String paymentDays,
      @Nullable String defaultTax,
      @Nullable String defaultWithholding,
      int version) {
    this.legalName = Objects.requireNonNullElse(legalName, "");
    this.tradeName = Objects.requireNonNullElse(tradeName, "");
    this.taxId = Objects.requireNonNullElse(taxId, "");
    this.street = Objects.requireNonNullElse(street, "");
    this.postalCode = Objects.requireNonNullElse(postalCode, "");
    this.city = Objects.requireNonNullElse(city, "");
    this.province = Objects.requireNonNullElse(province, "");
    this.country = Objects.requireNonNullElse(country, "");
    this.email = Objects.requireNonNullElse(email, "");
    this.phone = Objects.requireNonNullElse(phone, "");
    this.web = Objects.requireNonNullElse(web, "");
    this.currency = Objects.requireNonNullElse(currency, "");
    this.language = Objects.requireNonNullElse(language, "");
    this.zone = Objects.requireNonNullElse(zone, "");
    this.colour = Objects.requireNonNullElse(colour, "");
    this.paymentDays = Objects.requireNonNullElse(paymentDays, "");
    this.defaultTax = Objects.requireNonNullElse(defaultTax, "");
    this.defaultWithholding = Objects.requireNonNullElse(defaultWithholding, "");
    this.version = version;
  }

  static OrganizationForm of(Organization it) {
    var address = it.address();
    return new OrganizationForm(
        it.legalName(),
        it.tradeName(),
        it.taxId(),
        address.street(),
        address.postalCode(),
        address.city(),
        address.province(),
        address.country(),
        it.email(),
        it.phone(),
        it.web(),
        it.currency().getCurrencyCode(),
        it.language().getLanguage(),
        it.zone().getId(),
        it.colour(),
        String.valueOf(it.paymentDays()),
        it.defaultTax(),
        it.defaultWithholding(),
        it.version());
  }

  /** The organization as it is to be; what a select cannot have sent stays as it is. */
  Organization over(Organization current) {
    return new Organization(
        current.id(),
        current.kind(),
        legalName.strip(),
        kept(tradeName),
        kept(taxId),
        PostalAddress.typed(street, postalCode, city, province, country),
        kept(email),
        kept(phone),
        kept(web),
        Currencies.offered(currency).orElse(current.currency()),
        Languages.known(language).orElse(current.language()),
        zoneOr(current.zone()),
        colour.strip(),
        current.logo(),
        paymentDays.strip().matches("\\d{1,4}") ? Integer.parseInt(paymentDays.strip()) : -1,
        defaultTax.isEmpty() ? current.defaultTax() : defaultTax,
        kept(defaultWithholding),
        version);
  }

  private ZoneId zoneOr(ZoneId current) {
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException unknown) {
      return current;
    }
  }

  private static @Nullable String kept(String typed) {
    return typed.isBlank() ? null : typed.strip();
  }
}
