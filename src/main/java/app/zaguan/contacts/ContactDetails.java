package app.zaguan.contacts;

import app.zaguan.identity.UserId;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.postal.PostalAddress;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person tells about a contact (CON-2).
 *
 * @param shipping none where goods go to the billing address
 * @param manager the organization's own person who looks after it
 */
public record ContactDetails(
    ContactKind kind,
    Set<ContactRole> roles,
    Names names,
    Reach reach,
    PostalAddress billing,
    @Nullable PostalAddress shipping,
    Terms terms,
    List<String> tags,
    @Nullable UserId manager) {

  public ContactDetails {
    roles = Set.copyOf(roles);
    tags = List.copyOf(tags);
  }

  /** A customer in Spain of whom only the name is known yet. */
  public static ContactDetails company(String legalName) {
    return unknown(ContactKind.COMPANY, legalName, EnumSet.of(ContactRole.CUSTOMER));
  }

  /** A person of whom only the name is known yet, and who buys nothing so far. */
  public static ContactDetails person(String name) {
    return unknown(ContactKind.PERSON, name, EnumSet.noneOf(ContactRole.class));
  }

  private static ContactDetails unknown(ContactKind kind, String name, Set<ContactRole> roles) {
    return new ContactDetails(
        kind,
        roles,
        new Names(name, null, null),
        Reach.NONE,
        new PostalAddress(null, null, null, null, "ES"),
        null,
        new Terms(Locale.of("es"), Money.EUR, null, null, null, null),
        List.of(),
        null);
  }

  /** The name it is known by: the trade name where it has one. */
  public String name() {
    return names.tradeName() == null ? names.legalName() : names.tradeName();
  }

  public ContactDetails withRoles(ContactRole... is) {
    return new ContactDetails(
        kind, Set.of(is), names, reach, billing, shipping, terms, tags, manager);
  }

  public ContactDetails withNames(Names called) {
    return new ContactDetails(kind, roles, called, reach, billing, shipping, terms, tags, manager);
  }

  public ContactDetails withTaxId(String taxId) {
    return withNames(new Names(names.legalName(), names.tradeName(), taxId));
  }

  public ContactDetails withReach(Reach reached) {
    return new ContactDetails(kind, roles, names, reached, billing, shipping, terms, tags, manager);
  }

  public ContactDetails withEmail(String email) {
    return withReach(new Reach(List.of(email), reach.phones(), reach.web()));
  }

  public ContactDetails withPhone(String phone) {
    return withReach(new Reach(reach.emails(), List.of(phone), reach.web()));
  }

  public ContactDetails withBilling(PostalAddress address) {
    return new ContactDetails(kind, roles, names, reach, address, shipping, terms, tags, manager);
  }

  public ContactDetails withTerms(Terms agreed) {
    return new ContactDetails(kind, roles, names, reach, billing, shipping, agreed, tags, manager);
  }

  public ContactDetails withLanguage(Locale language) {
    return withTerms(
        new Terms(
            language,
            terms.currency(),
            terms.paymentDays(),
            terms.taxCode(),
            terms.discountPercent(),
            terms.iban()));
  }

  public ContactDetails withTags(String... words) {
    return new ContactDetails(
        kind, roles, names, reach, billing, shipping, terms, List.of(words), manager);
  }
}
