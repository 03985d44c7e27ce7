package app.zaguan.identity;

import app.zaguan.shared.Problems;
import app.zaguan.shared.Stale;
import app.zaguan.shared.postal.EmailAddress;
import app.zaguan.shared.taxid.TaxId;
import app.zaguan.shared.web.assets.BrandColour;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the organization's own data; what its documents said stays as it was. */
@Service
@Transactional
public class OrganizationKeeping {

  private static final int LONGEST = 200;
  private static final int MOST_DAYS = 365;

  private final Organizations organizations;
  private final Auditing auditing;

  OrganizationKeeping(Organizations organizations, Auditing auditing) {
    this.organizations = organizations;
    this.auditing = auditing;
  }

  /**
   * Writes what a person changed.
   *
   * @param wished the organization as it is to be, with the version it was read at
   * @throws app.zaguan.shared.Refused with what is wrong, at the fields of the organization
   * @throws Stale where somebody else changed it since
   */
  public void change(Organization wished) {
    var before = organizations.current();
    var changed = checked(wished);
    if (!organizations.update(changed)) {
      throw new Stale(changed.id());
    }
    auditing.record(
        "organization.changed",
        "organization",
        changed.id().value(),
        Map.of("fields", differences(before, changed)));
  }

  /** Hangs up another logo, or takes it down. */
  public void hang(@Nullable UUID logo) {
    var current = organizations.current();
    organizations.hang(logo);
    var act = logo == null ? "organization.logo-removed" : "organization.logo-changed";
    auditing.record(act, "organization", current.id().value(), Map.of());
  }

  private static Organization checked(Organization it) {
    var problems = new Problems();
    problems.unless(!it.legalName().isBlank(), "legalName", "organization.legal-name.missing");
    fits(problems, "legalName", it.legalName());
    fits(problems, "tradeName", it.tradeName());
    fits(problems, "phone", it.phone());
    fits(problems, "web", it.web());
    it.address().check(problems);
    var email = it.email();
    problems.unless(
        email == null || EmailAddress.read(email).isPresent(), "email", "email.malformed");
    problems.unless(
        BrandColour.of(it.colour()).isPresent(), "colour", "organization.colour.malformed");
    problems.unless(
        it.paymentDays() >= 0 && it.paymentDays() <= MOST_DAYS,
        "paymentDays",
        "organization.payment-days.range",
        MOST_DAYS);
    var taxId = it.taxId();
    var clean =
        taxId == null
            ? null
            : problems
                .gather(() -> TaxId.of(it.address().country(), taxId))
                .map(TaxId::value)
                .orElse(null);
    problems.orRefuse();
    return it.withTaxId(clean);
  }

  private static void fits(Problems problems, String field, @Nullable String text) {
    problems.unless(text == null || text.length() <= LONGEST, field, "text.too-long", LONGEST);
  }

  /** The names of what is different now; the values themselves stay out of the trail. */
  private static List<String> differences(Organization before, Organization after) {
    var old = new HashMap<>(OrganizationRow.of(before));
    var names = new ArrayList<String>();
    OrganizationRow.of(after)
        .forEach((name, value) -> {
          if (!name.equals("version") && !Objects.equals(value, old.get(name))) {
            names.add(name);
          }
        });
    return names.stream().sorted().toList();
  }
}
