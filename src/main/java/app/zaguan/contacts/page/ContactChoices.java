package app.zaguan.contacts.page;

import app.zaguan.catalog.taxes.SpanishTaxes;
import app.zaguan.catalog.taxes.Tax;
import app.zaguan.contacts.ContactKind;
import app.zaguan.contacts.ContactRole;
import app.zaguan.identity.Organization;
import app.zaguan.identity.Organizations;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.forms.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a contact's form begins with and offers. */
@Component
public class ContactChoices {

  private final Organizations organizations;
  private final SpanishTaxes taxes;
  private final Clock clock;

  ContactChoices(Organizations organizations, SpanishTaxes taxes, Clock clock) {
    this.organizations = organizations;
    this.taxes = taxes;
    this.clock = clock;
  }

  /** A new contact's form: in the organization's country, currency and language. */
  ContactForm blank(String name, ContactKind kind, ContactRole role) {
    return blank(organizations.current(), name, kind, role);
  }

  /** The same for an organization that is at hand. */
  public static ContactForm blank(
      Organization house, String name, ContactKind kind, ContactRole role) {
    var address = new AddressForm("", "", "", "", house.address().country());
    return new ContactForm(
        kind.name(),
        kind == ContactKind.COMPANY ? List.of(role.name()) : List.of(),
        name,
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        address,
        address,
        house.language().getLanguage(),
        house.currency().getCurrencyCode(),
        "",
        "",
        "",
        "",
        "",
        "",
        0,
        "");
  }

  /** The taxes of today that a contact's lines may get. */
  List<Choice> taxes(ZoneId zone) {
    var today = LocalDate.ofInstant(clock.instant(), zone);
    return taxes.taxesOn(today, Tax.Kind.VAT).stream()
        .map(it -> new Choice(it.code(), Words.t(it.nameKey())))
        .toList();
  }

  /** The languages of documents and messages, each by its own name. */
  public static List<Choice> languages() {
    return Words.LANGUAGES.stream()
        .map(it -> new Choice(it.getLanguage(), capitalized(it.getDisplayLanguage(it), it)))
        .toList();
  }

  /** A language by its name in the reader's own. */
  public static String language(Locale language) {
    return capitalized(language.getDisplayLanguage(Words.locale()), Words.locale());
  }

  private static String capitalized(String word, Locale language) {
    return word.substring(0, 1).toUpperCase(language) + word.substring(1);
  }
}
