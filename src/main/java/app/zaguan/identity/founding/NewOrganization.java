package app.zaguan.identity.founding;

import app.zaguan.identity.Organization;
import app.zaguan.shared.Problems;
import app.zaguan.shared.passwords.PasswordRule;
import app.zaguan.shared.postal.EmailAddress;
import app.zaguan.shared.postal.PostalAddress;
import app.zaguan.shared.taxid.TaxId;
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

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_LEGAL_NAME = 200;

  /** The same, clean, or refused with all that is wrong with it. */
  NewOrganization checked() {
    var problems = new Problems();
    problems.unless(!name.isBlank(), "name", "user.name.missing");
    problems.unless(name.length() <= LONGEST_NAME, "name", "text.too-long", LONGEST_NAME);
    problems.unless(EmailAddress.read(email).isPresent(), "email", "email.malformed");
    PasswordRule.check(problems, "password", password, name, email);
    problems.unless(!legalName.isBlank(), "legalName", "organization.legal-name.missing");
    problems.unless(
        legalName.length() <= LONGEST_LEGAL_NAME, "legalName", "text.too-long", LONGEST_LEGAL_NAME);
    address.check(problems);
    var clean = taxId == null || taxId.isBlank() ? null : cleaned(problems, taxId);
    problems.orRefuse();
    return new NewOrganization(
        name.strip(),
        email.strip(),
        password,
        kind,
        legalName.strip(),
        clean,
        address,
        currency,
        language);
  }

  private @Nullable String cleaned(Problems problems, String typed) {
    return problems.gather(() -> TaxId.of(address.country(), typed)).map(TaxId::value).orElse(null);
  }

  @Override
  public String toString() {
    return "NewOrganization of " + email;
  }
}
