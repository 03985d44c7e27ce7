package app.zaguan.contacts.imports;

import app.zaguan.contacts.Contact;
import app.zaguan.contacts.ContactRole;
import app.zaguan.shared.text.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A contact as the cells of a table that an import would read back. */
final class ContactCells {

  private static final List<ImportColumn> COLUMNS =
      List.of(
          ImportColumn.LEGAL_NAME,
          ImportColumn.TRADE_NAME,
          ImportColumn.TAX_ID,
          ImportColumn.KIND,
          ImportColumn.ROLES,
          ImportColumn.EMAIL,
          ImportColumn.PHONE,
          ImportColumn.WEB,
          ImportColumn.STREET,
          ImportColumn.POSTAL_CODE,
          ImportColumn.CITY,
          ImportColumn.PROVINCE,
          ImportColumn.COUNTRY,
          ImportColumn.LANGUAGE,
          ImportColumn.PAYMENT_DAYS,
          ImportColumn.DISCOUNT,
          ImportColumn.IBAN,
          ImportColumn.TAGS);

  private ContactCells() {}

  static List<String> heading() {
    return COLUMNS.stream().map(ImportColumn::title).toList();
  }

  /** A row to be written over, in the file that somebody begins with. */
  static List<String> example() {
    return List.of(Words.t("import.example").split("\\|", -1));
  }

  static List<String> of(Contact contact) {
    return COLUMNS.stream().map(it -> cell(contact, it)).map(ContactCells::text).toList();
  }

  private static @Nullable String cell(Contact contact, ImportColumn column) {
    var address = contact.billing();
    var discount = contact.discountPercent();
    return switch (column) {
      case LEGAL_NAME -> contact.legalName();
      case TRADE_NAME -> contact.tradeName();
      case TAX_ID -> contact.taxId();
      case KIND -> Words.t("contact.kind", contact.kind());
      case ROLES -> roles(contact);
      case EMAIL -> String.join(", ", contact.details().reach().emails());
      case PHONE -> String.join(", ", contact.details().reach().phones());
      case WEB -> contact.web();
      case STREET -> address.street();
      case POSTAL_CODE -> address.postalCode();
      case CITY -> address.city();
      case PROVINCE -> address.province();
      case COUNTRY -> address.country();
      case LANGUAGE -> contact.language().getLanguage();
      case PAYMENT_DAYS -> contact.paymentDays() == null ? null : contact.paymentDays().toString();
      case DISCOUNT -> discount == null ? null : Words.number(discount.value());
      case IBAN -> contact.iban();
      case TAGS -> String.join(", ", contact.tags());
      case NONE, SURNAME, NOTE -> null;
    };
  }

  private static String roles(Contact contact) {
    return contact.details().roles().stream()
        .sorted()
        .map((ContactRole it) -> Words.t("contact.role", it))
        .collect(Collectors.joining(", "));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
