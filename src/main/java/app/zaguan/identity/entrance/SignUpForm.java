package app.zaguan.identity.entrance;

import app.zaguan.identity.Organization;
import app.zaguan.identity.founding.NewOrganization;
import app.zaguan.shared.money.Currencies;
import app.zaguan.shared.postal.Countries;
import app.zaguan.shared.postal.PostalAddress;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.languages.Languages;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sign-up form as it was typed. */
public record SignUpForm(
    String name,
    String email,
    String password,
    String kind,
    String legalName,
    String taxId,
    String street,
    String postalCode,
    String city,
    String province,
    String country,
    String currency,
    String language) {

  private static final Currency EURO = Currency.getInstance("EUR");

  /** What was not sent is empty. */
  public SignUpForm(
      @Nullable String name,
      @Nullable String email,
      @Nullable String password,
      @Nullable String kind,
      @Nullable String legalName,
      @Nullable String taxId,
      @Nullable String street,
      @Nullable String postalCode,
      @Nullable String city,
      @Nullable String province,
      @Nullable String country,
      @Nullable String currency,
      @Nullable String language) {
    this.name = Objects.requireNonNullElse(name, "");
    this.email = Objects.requireNonNullElse(email, "");
    this.password = Objects.requireNonNullElse(password, "");
    this.kind = Objects.requireNonNullElse(kind, Organization.Kind.BUSINESS.name());
    this.legalName = Objects.requireNonNullElse(legalName, "");
    this.taxId = Objects.requireNonNullElse(taxId, "");
    this.street = Objects.requireNonNullElse(street, "");
    this.postalCode = Objects.requireNonNullElse(postalCode, "");
    this.city = Objects.requireNonNullElse(city, "");
    this.province = Objects.requireNonNullElse(province, "");
    this.country = Objects.requireNonNullElse(country, Countries.SPAIN);
    this.currency = Objects.requireNonNullElse(currency, EURO.getCurrencyCode());
    this.language = Objects.requireNonNullElse(language, Words.language());
  }

  static SignUpForm empty() {
    return new SignUpForm(
        null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  NewOrganization toWish() {
    return new NewOrganization(
        name,
        email,
        password,
        kind.equals(Organization.Kind.FIRM.name())
            ? Organization.Kind.FIRM
            : Organization.Kind.BUSINESS,
        legalName,
        taxId,
        PostalAddress.typed(street, postalCode, city, province, country),
        Currencies.offered(currency).orElse(EURO),
        Languages.known(language).orElse(Words.LANGUAGES.getFirst()));
  }

  @Override
  public String toString() {
    return "SignUpForm of " + email;
  }
}
