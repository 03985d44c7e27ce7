package app.zaguan.contacts;

import app.zaguan.shared.Problems;
import app.zaguan.shared.postal.PostalAddress;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What every contact must keep to; cleans what was typed and notes what is wrong, by form field.
 */
final class ContactRules {

  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@,;<>\"()]{1,64}@[^\\s@,;<>\"()]{1,189}\\.[^\\s@.,;<>\"()]{2,63}");

  private ContactRules() {}

  static ContactDetails clean(ContactDetails typed, Problems problems) {
    var details = trimmed(typed);
    var names = details.names();
    problems.unless(!names.legalName().isEmpty(), "legalName", "contact.name-missing");
    fits(problems, "legalName", names.legalName(), 200);
    fits(problems, "tradeName", names.tradeName(), 200);
    reach(details.reach(), problems);
    address("billing", details.billing(), problems);
    address("shipping", details.shipping(), problems);
    terms(details.terms(), problems);
    var tags = details.tags();
    problems.unless(
        tags.size() <= 20 && tags.stream().allMatch(it -> it.length() <= 40),
        "tags",
        "contact.tags-too-many");
    return details;
  }

  static boolean isEmail(String text) {
    return text.length() <= 254 && EMAIL.matcher(text).matches();
  }

  private static void reach(Reach reach, Problems problems) {
    for (var email : reach.emails()) {
      var field = email.equals(reach.email()) ? "email" : "otherEmails";
      problems.unless(isEmail(email), field, "contact.email-malformed", email);
    }
    fits(problems, "phone", reach.phone(), 40);
    fits(problems, "web", reach.web(), 200);
  }

  private static void address(String which, @Nullable PostalAddress address, Problems problems) {
    if (address == null) {
      return;
    }
    fits(problems, which + ".street", address.street(), 200);
    fits(problems, which + ".postalCode", address.postalCode(), 20);
    fits(problems, which + ".city", address.city(), 100);
    fits(problems, which + ".province", address.province(), 100);
    problems.unless(
        List.of(Locale.getISOCountries()).contains(address.country()),
        which + ".country",
        "contact.country-unknown");
  }

  private static void terms(Terms terms, Problems problems) {
    var days = terms.paymentDays();
    problems.unless(
        days == null || (days >= 0 && days <= 365), "paymentDays", "contact.payment-days-range");
    var discount = terms.discountPercent();
    problems.unless(
        discount == null || (discount.value().signum() >= 0 && discount.value().intValue() <= 100),
        "discountPercent",
        "contact.discount-range");
  }

  private static void fits(Problems problems, String field, @Nullable String text, int longest) {
    problems.unless(text == null || text.length() <= longest, field, "contact.too-long", longest);
  }

  private static ContactDetails trimmed(ContactDetails typed) {
    var names = typed.names();
    var reach = typed.reach();
    return new ContactDetails(
        typed.kind(),
        typed.roles(),
        new Names(names.legalName().strip(), blank(names.tradeName()), blank(names.taxId())),
        new Reach(
            reach.emails().stream()
                .map(it -> it.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList(),
            reach.phones().stream().map(String::strip).distinct().toList(),
            blank(reach.web())),
        typed.billing(),
        typed.shipping(),
        typed.terms(),
        typed.tags().stream().map(String::strip).filter(it -> !it.isEmpty()).distinct().toList(),
        typed.manager());
  }

  private static @Nullable String blank(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
