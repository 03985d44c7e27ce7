package app.zaguan.contacts.page;

import app.zaguan.contacts.Contact;
import app.zaguan.contacts.ContactDetails;
import app.zaguan.contacts.ContactKind;
import app.zaguan.contacts.ContactRole;
import app.zaguan.contacts.Names;
import app.zaguan.contacts.Reach;
import app.zaguan.contacts.Terms;
import app.zaguan.contacts.book.ContactRules;
import app.zaguan.identity.UserId;
import app.zaguan.shared.Problems;
import app.zaguan.shared.money.Currencies;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.money.Percent;
import app.zaguan.shared.text.Typed;
import app.zaguan.shared.text.TypedText;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.languages.Languages;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Between a contact and its form, in the reader's language. */
public final class ContactReading {

  private static final int LONGEST_NOTE = 10_000;

  private ContactReading() {}

  /**
   * The details that a form says, clean; {@link app.zaguan.shared.Refused} with all that is wrong.
   *
   * @param manager who looks after the contact so far: the form does not ask for it
   */
  public static ContactDetails read(ContactForm form, @Nullable UserId manager) {
    var problems = Problems.none();
    var typed = new Typed(Words.locale(), problems);
    var details =
        new ContactDetails(
            form.kind().equals("PERSON") ? ContactKind.PERSON : ContactKind.COMPANY,
            roles(form.roles()),
            new Names(form.legalName(), form.tradeName(), form.taxId()),
            new Reach(
                together(form.email(), form.otherEmails()),
                together(form.phone(), form.otherPhones()),
                form.web()),
            form.billing().address(),
            form.shipping().isEmpty() ? null : form.shipping().address(),
            terms(form, typed),
            TypedText.parts(form.tags()),
            manager);
    problems.unless(
        form.privateNote().length() <= LONGEST_NOTE,
        "privateNote",
        "contact.too-long",
        LONGEST_NOTE);
    var clean = ContactRules.clean(details, problems);
    problems.orRefuse();
    return clean;
  }

  /** The form in which a contact can be edited. */
  public static ContactForm write(Contact contact, String privateNote) {
    var days = contact.paymentDays();
    var discount = contact.discountPercent();
    return new ContactForm(
        contact.kind().name(),
        contact.details().roles().stream().map(Enum::name).toList(),
        contact.legalName(),
        text(contact.tradeName()),
        text(contact.taxId()),
        text(contact.email()),
        rest(contact.details().reach().emails()),
        text(contact.phone()),
        rest(contact.details().reach().phones()),
        text(contact.web()),
        AddressForm.of(contact.billing()),
        AddressForm.of(contact.shipping()),
        contact.language().getLanguage(),
        contact.currency().getCurrencyCode(),
        days == null ? "" : days.toString(),
        text(contact.taxCode()),
        discount == null ? "" : Words.number(discount.value()),
        text(contact.iban()),
        String.join(", ", contact.tags()),
        privateNote,
        contact.version(),
        "");
  }

  private static Terms terms(ContactForm form, Typed typed) {
    var days = typed.decimal("paymentDays", form.paymentDays()).orElse(null);
    typed
        .problems()
        .unless(
            days == null || days.stripTrailingZeros().scale() <= 0,
            "paymentDays",
            "contact.payment-days-range");
    return new Terms(
        Languages.known(form.language()).orElse(Words.LANGUAGES.getFirst()),
        Currencies.offered(form.currency()).orElse(Money.EUR),
        days == null ? null : days.min(java.math.BigDecimal.valueOf(999_999)).intValue(),
        form.taxCode(),
        typed.decimal("discountPercent", form.discountPercent()).map(Percent::new).orElse(null),
        form.iban());
  }

  private static Set<ContactRole> roles(List<String> names) {
    var roles = EnumSet.noneOf(ContactRole.class);
    Stream.of(ContactRole.values()).filter(it -> names.contains(it.name())).forEach(roles::add);
    return roles;
  }

  private static List<String> together(String first, String others) {
    return Stream.concat(Stream.of(first), TypedText.parts(others).stream())
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private static String rest(List<String> all) {
    return String.join(", ", all.stream().skip(1).toList());
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
