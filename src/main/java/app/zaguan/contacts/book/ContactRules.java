package app.zaguan.contacts.book;

import app.zaguan.contacts.ContactDetails;
import app.zaguan.contacts.Names;
import app.zaguan.contacts.Reach;
import app.zaguan.contacts.Terms;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.bank.Iban;
import app.zaguan.shared.postal.Countries;
import app.zaguan.shared.postal.EmailAddress;
import app.zaguan.shared.postal.PostalAddress;
import app.zaguan.shared.taxid.TaxId;
import app.zaguan.shared.text.TypedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What every contact must keep to; cleans what was typed and notes what is wrong, by form field.
 */
public final class ContactRules {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Problems problems;

  private ContactRules(Problems problems) {
    this.problems = problems;
  }

  public static ContactDetails clean(ContactDetails typed, Problems problems) {
    return new ContactRules(problems).clean(typed);
  }

  private ContactDetails clean(ContactDetails typed) {
    return new ContactDetails(
        typed.kind(),
        typed.roles(),
        names(typed.names(), typed.billing().country()),
        reach(typed.reach()),
        address("billing", typed.billing()),
        typed.shipping() == null ? null : address("shipping", typed.shipping()),
        terms(typed.terms()),
        tags(typed.tags()),
        typed.manager());
  }

  private Names names(Names typed, String country) {
    var legalName = TypedText.line(typed.legalName());
    problems.unless(!legalName.isEmpty(), "legalName", "contact.name-missing");
    return new Names(
        fitting("legalName", legalName, 200),
        fittingOrNull("tradeName", TypedText.orNull(typed.tradeName()), 200),
        read(typed.taxId(), it -> TaxId.of(country, it).value()));
  }

  private Reach reach(Reach typed) {
    var emails =
        typed.emails().stream()
            .map(it -> TypedText.line(it).toLowerCase(Locale.ROOT))
            .filter(it -> !it.isEmpty())
            .distinct()
            .toList();
    for (var email : emails) {
      problems.unless(
          EmailAddress.read(email).isPresent(),
          email.equals(emails.getFirst()) ? "email" : "otherEmails",
          "contact.email-malformed",
          shortened(email));
    }
    var phones = typed.phones().stream().map(TypedText::line).distinct().toList();
    phones.forEach(it -> fitting(it.equals(phones.getFirst()) ? "phone" : "otherPhones", it, 40));
    problems.unless(emails.size() <= 10, "otherEmails", "contact.too-many", 10);
    problems.unless(phones.size() <= 10, "otherPhones", "contact.too-many", 10);
    return new Reach(emails, phones, fittingOrNull("web", TypedText.orNull(typed.web()), 200));
  }

  private PostalAddress address(String which, PostalAddress typed) {
    problems.unless(
        Countries.exist(typed.country()), which + ".country", "contact.country-unknown");
    return new PostalAddress(
        fittingOrNull(which + ".street", TypedText.orNull(typed.street()), 200),
        fittingOrNull(which + ".postalCode", TypedText.orNull(typed.postalCode()), 20),
        fittingOrNull(which + ".city", TypedText.orNull(typed.city()), 100),
        fittingOrNull(which + ".province", TypedText.orNull(typed.province()), 100),
        typed.country());
  }

  private Terms terms(Terms typed) {
    var days = typed.paymentDays();
    problems.unless(
        days == null || (days >= 0 && days <= 365), "paymentDays", "contact.payment-days-range");
    var discount = typed.discountPercent();
    problems.unless(
        discount == null
            || (discount.value().signum() >= 0 && discount.value().compareTo(HUNDRED) <= 0),
        "discountPercent",
        "contact.discount-range");
    return new Terms(
        typed.language(),
        typed.currency(),
        days,
        TypedText.orNull(typed.taxCode()),
        discount,
        read(typed.iban(), it -> Iban.of(it).value()));
  }

  private List<String> tags(List<String> typed) {
    var tags = typed.stream().map(TypedText::line).filter(it -> !it.isEmpty()).distinct().toList();
    problems.unless(
        tags.size() <= 20 && tags.stream().allMatch(it -> it.length() <= 40),
        "tags",
        "contact.tags-too-many");
    return tags;
  }

  /** A number with a check of its own: its sentence is kept, and what was typed stands. */
  private @Nullable String read(@Nullable String typed, Function<String, String> reader) {
    var text = TypedText.orNull(typed);
    if (text == null) {
      return null;
    }
    try {
      return reader.apply(text);
    } catch (Refused refused) {
      refused.problems().all().forEach(problems::add);
      return text;
    }
  }

  private String fitting(String field, String text, int longest) {
    problems.unless(text.length() <= longest, field, "contact.too-long", longest);
    return text;
  }

  private @Nullable String fittingOrNull(String field, @Nullable String text, int longest) {
    return text == null ? null : fitting(field, text, longest);
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
