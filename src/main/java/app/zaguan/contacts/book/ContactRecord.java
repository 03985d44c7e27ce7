package app.zaguan.contacts.book;

import app.zaguan.contacts.Contact;
import app.zaguan.contacts.ContactCard;
import app.zaguan.contacts.ContactDetails;
import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.ContactKind;
import app.zaguan.contacts.ContactRole;
import app.zaguan.contacts.ContactRow;
import app.zaguan.contacts.Names;
import app.zaguan.contacts.Reach;
import app.zaguan.contacts.Terms;
import app.zaguan.identity.UserId;
import app.zaguan.shared.money.Percent;
import app.zaguan.shared.postal.PostalAddress;
import app.zaguan.shared.text.SearchText;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact between its columns and its records. */
public final class ContactRecord {

  private ContactRecord() {}

  static Map<String, @Nullable Object> parameters(ContactDetails details) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("kind", details.kind().name());
    row.put("customer", details.roles().contains(ContactRole.CUSTOMER));
    row.put("supplier", details.roles().contains(ContactRole.SUPPLIER));
    row.put("lead", details.roles().contains(ContactRole.LEAD));
    row.put("legalName", details.names().legalName());
    row.put("tradeName", details.names().tradeName());
    row.put("taxId", details.names().taxId());
    row.put("email", details.reach().email());
    row.put("otherEmails", rest(details.reach().emails()));
    row.put("phone", details.reach().phone());
    row.put("otherPhones", rest(details.reach().phones()));
    row.put("web", details.reach().web());
    address(row, "billing", details.billing());
    address(row, "shipping", details.shipping());
    terms(row, details.terms());
    row.put("tags", details.tags().toArray(String[]::new));
    row.put("manager", details.manager() == null ? null : details.manager().value());
    row.put("sortName", SearchText.of(details.name()));
    row.put("search", searched(details));
    return row;
  }

  public static Contact contact(ResultSet row) throws SQLException {
    var archived = row.getTimestamp("archived_at");
    return new Contact(
        new ContactId(row.getObject("id", UUID.class)),
        details(row),
        archived == null ? null : archived.toInstant(),
        instant(row, "created_at"),
        row.getInt("version"));
  }

  public static ContactRow listed(ResultSet row) throws SQLException {
    var legalName = row.getString("legal_name");
    var tradeName = row.getString("trade_name");
    return new ContactRow(
        new ContactId(row.getObject("id", UUID.class)),
        ContactKind.valueOf(row.getString("kind")),
        roles(row),
        tradeName == null ? legalName : tradeName,
        legalName,
        row.getString("tax_id"),
        row.getString("email"),
        row.getString("phone"),
        row.getString("billing_city"),
        texts(row, "tags"),
        row.getTimestamp("archived_at") != null,
        instant(row, "created_at"),
        row.getString("sort_name"));
  }

  public static ContactCard card(ResultSet row) throws SQLException {
    return new ContactCard(
        new ContactId(row.getObject("id", UUID.class)),
        ContactKind.valueOf(row.getString("kind")),
        row.getString("legal_name"),
        row.getString("trade_name"),
        address(row, "billing", row.getString("billing_country")),
        shipping(row),
        Locale.of(row.getString("language")));
  }

  private static ContactDetails details(ResultSet row) throws SQLException {
    var manager = row.getObject("manager_id", UUID.class);
    return new ContactDetails(
        ContactKind.valueOf(row.getString("kind")),
        roles(row),
        new Names(
            row.getString("legal_name"), row.getString("trade_name"), row.getString("tax_id")),
        new Reach(
            together(row.getString("email"), texts(row, "other_emails")),
            together(row.getString("phone"), texts(row, "other_phones")),
            row.getString("web")),
        address(row, "billing", row.getString("billing_country")),
        shipping(row),
        terms(row),
        texts(row, "tags"),
        manager == null ? null : new UserId(manager));
  }

  private static void terms(Map<String, @Nullable Object> row, Terms terms) {
    var discount = terms.discountPercent();
    row.put("language", terms.language().getLanguage());
    row.put("currency", terms.currency().getCurrencyCode());
    row.put("paymentDays", terms.paymentDays());
    row.put("taxCode", terms.taxCode());
    row.put("discount", discount == null ? null : discount.value());
    row.put("iban", terms.iban());
  }

  private static Terms terms(ResultSet row) throws SQLException {
    BigDecimal discount = row.getBigDecimal("discount_percent");
    return new Terms(
        Locale.of(row.getString("language")),
        Currency.getInstance(row.getString("currency")),
        row.getObject("payment_days", Integer.class),
        row.getString("tax_code"),
        discount == null ? null : new Percent(discount),
        row.getString("iban"));
  }

  private static void address(
      Map<String, @Nullable Object> row, String which, @Nullable PostalAddress address) {
    row.put(which + "Street", address == null ? null : address.street());
    row.put(which + "PostalCode", address == null ? null : address.postalCode());
    row.put(which + "City", address == null ? null : address.city());
    row.put(which + "Province", address == null ? null : address.province());
    row.put(which + "Country", address == null ? null : address.country());
  }

  private static @Nullable PostalAddress shipping(ResultSet row) throws SQLException {
    var country = row.getString("shipping_country");
    return country == null ? null : address(row, "shipping", country);
  }

  private static PostalAddress address(ResultSet row, String which, String country)
      throws SQLException {
    return new PostalAddress(
        row.getString(which + "_street"),
        row.getString(which + "_postal_code"),
        row.getString(which + "_city"),
        row.getString(which + "_province"),
        country);
  }

  private static Set<ContactRole> roles(ResultSet row) throws SQLException {
    var roles = EnumSet.noneOf(ContactRole.class);
    for (var role : ContactRole.values()) {
      if (row.getBoolean(role.name().toLowerCase(Locale.ROOT))) {
        roles.add(role);
      }
    }
    return roles;
  }

  private static String searched(ContactDetails details) {
    var names = details.names();
    var texts = new ArrayList<@Nullable String>();
    texts.add(names.legalName());
    texts.add(names.tradeName());
    texts.add(SearchText.compact(names.taxId()));
    texts.addAll(details.reach().emails());
    details.reach().phones().forEach(it -> texts.add(SearchText.compact(it)));
    return SearchText.of(texts.toArray(String[]::new));
  }

  private static List<String> together(@Nullable String first, List<String> others) {
    var all = new ArrayList<String>();
    if (first != null) {
      all.add(first);
    }
    all.addAll(others);
    return all;
  }

  private static String[] rest(List<String> all) {
    return all.stream().skip(1).toArray(String[]::new);
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getTimestamp(column).toInstant();
  }
}
