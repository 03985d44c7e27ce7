package app.zaguan.identity;

import app.zaguan.shared.postal.PostalAddress;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a person tells when signing up; the password as typed. */
public record NewOrganization(
    String name,
    String email,
    String password,
    Organization.Kind kind,
    String legalName,
    @Nullable String taxId,
    PostalAddress address,
    Currency currency,
    Locale language) {

  @Override
  public String toString() {
    return "NewOrganization of " + email;
  }
}
