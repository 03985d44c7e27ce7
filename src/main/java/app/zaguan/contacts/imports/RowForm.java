package app.zaguan.contacts.imports;

import app.zaguan.contacts.ContactKind;
import app.zaguan.contacts.ContactRole;
import app.zaguan.contacts.page.AddressForm;
import app.zaguan.contacts.page.ContactForm;
import app.zaguan.shared.text.SearchText;
import app.zaguan.shared.text.TypedText;
import app.zaguan.shared.text.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a row's cells say, as if a person had typed them into the form of a contact. */
final class RowForm {

  /** A Spanish number of a person: DNI, NIE, or one that begins with K, L or M. */
  private static final Pattern PERSONAL = Pattern.compile("(ES)?([0-9]{8}|[XYZKLM][0-9]{7})[A-Z]");

  private static final Set<String> PEOPLE =
      Set.of("persona", "particular", "autonomo", "autonoma", "person", "individual", "p");
  private static final Map<String, String> COUNTRIES = countries();

  private final Map<ImportColumn, String> cells;

  private RowForm(Map<ImportColumn, String> cells) {
    this.cells = cells;
  }

  static RowForm of(List<ImportColumn> columns, ImportRow row) {
    var cells = new EnumMap<ImportColumn, String>(ImportColumn.class);
    for (var i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      var cell =
          column == ImportColumn.NOTE ? TypedText.lines(row.cell(i)) : TypedText.line(row.cell(i));
      if (column != ImportColumn.NONE && !cell.isEmpty()) {
        cells.merge(
            column,
            cell,
            (one, other) -> one + (column == ImportColumn.NOTE ? "\n" : ", ") + other);
      }
    }
    return new RowForm(cells);
  }

  /** Typed over another form: over a blank one for a new contact, over its own for a known one. */
  ContactForm over(ContactForm base, List<ContactRole> usual) {
    var emails = emails();
    var phones = split(ImportColumn.PHONE);
    return new ContactForm(
        kind(base),
        roles(usual),
        name(base),
        or(ImportColumn.TRADE_NAME, base.tradeName()),
        or(ImportColumn.TAX_ID, base.taxId()),
        emails.isEmpty() ? base.email() : emails.getFirst(),
        emails.isEmpty() ? base.otherEmails() : rest(emails),
        phones.isEmpty() ? base.phone() : phones.getFirst(),
        phones.isEmpty() ? base.otherPhones() : rest(phones),
        or(ImportColumn.WEB, base.web()),
        billing(base.billing()),
        base.shipping(),
        language(base.language()),
        base.currency(),
        or(ImportColumn.PAYMENT_DAYS, base.paymentDays()),
        base.taxCode(),
        or(ImportColumn.DISCOUNT, base.discountPercent()).replace("%", ""),
        or(ImportColumn.IBAN, base.iban()),
        or(ImportColumn.TAGS, base.tags()),
        or(ImportColumn.NOTE, base.privateNote()),
        base.version(),
        "");
  }

  private String or(ImportColumn column, String otherwise) {
    return cells.getOrDefault(column, otherwise);
  }

  private String name(ContactForm base) {
    var surname = or(ImportColumn.SURNAME, "");
    var name = or(ImportColumn.LEGAL_NAME, "");
    var whole = (name + " " + surname).strip();
    return whole.isEmpty() ? or(ImportColumn.TRADE_NAME, base.legalName()) : whole;
  }

  private String kind(ContactForm base) {
    var said = SearchText.of(or(ImportColumn.KIND, ""));
    var isPerson =
        said.isEmpty()
            ? cells.containsKey(ImportColumn.SURNAME)
                || (base.legalName().isEmpty()
                    && PERSONAL.matcher(compact(or(ImportColumn.TAX_ID, ""))).matches())
            : PEOPLE.contains(said);
    var isCompany = !said.isEmpty() && !isPerson;
    return isPerson ? ContactKind.PERSON.name() : isCompany ? "COMPANY" : base.kind();
  }

  private List<String> roles(List<ContactRole> usual) {
    var roles = EnumSet.noneOf(ContactRole.class);
    for (var word : SearchText.of(or(ImportColumn.ROLES, "")).split(" ")) {
      switch (word) {
        case "cliente", "customer", "client" -> roles.add(ContactRole.CUSTOMER);
        case "proveedor", "supplier", "vendor" -> roles.add(ContactRole.SUPPLIER);
        case "ambos", "both" -> roles.addAll(List.of(ContactRole.CUSTOMER, ContactRole.SUPPLIER));
        case "potencial", "posible", "lead", "prospect" -> roles.add(ContactRole.LEAD);
        default -> {}
      }
    }
    if (roles.contains(ContactRole.LEAD)) {
      roles.remove(ContactRole.CUSTOMER);
    }
    return (roles.isEmpty() ? usual : roles).stream().map(Enum::name).toList();
  }

  private List<String> emails() {
    return split(ImportColumn.EMAIL).stream()
        .map(it -> it.toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  private List<String> split(ImportColumn column) {
    return TypedText.parts(or(column, "")).stream().distinct().collect(Collectors.toList());
  }

  private static String rest(List<String> all) {
    return String.join(", ", all.subList(1, all.size()));
  }

  private AddressForm billing(AddressForm base) {
    return new AddressForm(
        or(ImportColumn.STREET, base.street()),
        or(ImportColumn.POSTAL_CODE, base.postalCode()),
        or(ImportColumn.CITY, base.city()),
        or(ImportColumn.PROVINCE, base.province()),
        country(base.country()));
  }

  /** By its code or its name in Spanish or English; what is no country stays as it is. */
  private String country(String otherwise) {
    var said = or(ImportColumn.COUNTRY, "");
    return said.isEmpty()
        ? otherwise
        : Objects.requireNonNullElse(COUNTRIES.get(SearchText.of(said)), said);
  }

  private String language(String otherwise) {
    var said = SearchText.of(or(ImportColumn.LANGUAGE, ""));
    return Words.LANGUAGES.stream()
        .filter(it ->
            it.getLanguage().equals(said)
                || Words.LANGUAGES.stream()
                    .anyMatch(in -> SearchText.of(it.getDisplayLanguage(in)).equals(said)))
        .map(Locale::getLanguage)
        .findFirst()
        .orElse(otherwise);
  }

  private static String compact(String taxId) {
    return taxId.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
  }

  private static Map<String, String> countries() {
    var names = new HashMap<String, String>();
    var languages = new ArrayList<>(Words.LANGUAGES);
    for (var code : Locale.getISOCountries()) {
      names.put(code.toLowerCase(Locale.ROOT), code);
      languages.forEach(
          it -> names.put(SearchText.of(Locale.of("", code).getDisplayCountry(it)), code));
    }
    return names;
  }
}
