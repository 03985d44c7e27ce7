package app.zaguan.contacts.book;

import app.zaguan.contacts.ContactDetails;
import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacting;
import app.zaguan.shared.Stale;
import app.zaguan.shared.tenancy.Here;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes contacts; always inside the transaction of {@link Contacting}. */
@Repository
public class ContactBook {

  private static final String INSERT =
      """
      insert into contact
        (org_id, id, kind, customer, supplier, lead, legal_name, trade_name, tax_id, email,
         other_emails, phone, other_phones, web, billing_street, billing_postal_code,
         billing_city, billing_province, billing_country, shipping_street,
         shipping_postal_code, shipping_city, shipping_province, shipping_country, language,
         currency, payment_days, tax_code, discount_percent, iban, tags, manager_id,
         created_at, sort_name, search)
      values
        (:org, :id, :kind, :customer, :supplier, :lead, :legalName, :tradeName, :taxId,
         :email, :otherEmails, :phone, :otherPhones, :web, :billingStreet,
         :billingPostalCode, :billingCity, :billingProvince, :billingCountry,
         :shippingStreet, :shippingPostalCode, :shippingCity, :shippingProvince,
         :shippingCountry, :language, :currency, :paymentDays, :taxCode, :discount, :iban,
         :tags, :manager, :now, :sortName, :search)
      """;

  private static final String UPDATE =
      """
      update contact
         set kind = :kind, customer = :customer, supplier = :supplier, lead = :lead,
             legal_name = :legalName, trade_name = :tradeName, tax_id = :taxId,
             email = :email, other_emails = :otherEmails, phone = :phone,
             other_phones = :otherPhones, web = :web, billing_street = :billingStreet,
             billing_postal_code = :billingPostalCode, billing_city = :billingCity,
             billing_province = :billingProvince, billing_country = :billingCountry,
             shipping_street = :shippingStreet,
             shipping_postal_code = :shippingPostalCode,
             shipping_city = :shippingCity, shipping_province = :shippingProvince,
             shipping_country = :shippingCountry, language = :language,
             currency = :currency, payment_days = :paymentDays, tax_code = :taxCode,
             discount_percent = :discount, iban = :iban, tags = :tags,
             manager_id = :manager, sort_name = :sortName, search = :search,
             version = version + 1
       where org_id = :org and id = :id and version = :version
      """;

  private static final String NOTE =
      """
      insert into contact_private (org_id, id, note) values (:org, :id, :note)
      on conflict (org_id, id) do update set note = excluded.note
      """;

  private final JdbcClient db;
  private final NamedParameterJdbcOperations batches;
  private final Here here;

  ContactBook(JdbcClient db, NamedParameterJdbcOperations batches, Here here) {
    this.db = db;
    this.batches = batches;
    this.here = here;
  }

  void add(ContactId id, ContactDetails details, Instant now) {
    db.sql(INSERT)
        .params(ContactRecord.parameters(details))
        .param("org", here.organization().value())
        .param("id", id.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** False if somebody changed it since that version. */
  boolean update(ContactId id, int version, ContactDetails details) {
    return db.sql(UPDATE)
            .params(ContactRecord.parameters(details))
            .param("org", here.organization().value())
            .param("id", id.value())
            .param("version", version)
            .update()
        == 1;
  }

  /** A contact of a batch: as it is to be, from which version, and what is noted of it. */
  public record Entry(ContactId id, int version, ContactDetails details, String note) {}

  /** Adds many, in as many statements as one needs. */
  public void addAll(List<Entry> entries, Instant now) {
    batches.batchUpdate(
        INSERT,
        rows(
            entries,
            (row, entry) -> {
              row.putAll(ContactRecord.parameters(entry.details()));
              row.put("now", Timestamp.from(now));
            }));
    var noted = entries.stream().filter(it -> !it.note().isBlank()).toList();
    if (!noted.isEmpty()) {
      batches.batchUpdate(NOTE, rows(noted, (row, entry) -> row.put("note", entry.note())));
    }
  }

  /** Changes many; {@link Stale} if somebody changed one of them meanwhile. */
  public void updateAll(List<Entry> entries) {
    var changed =
        batches.batchUpdate(
            UPDATE,
            rows(
                entries,
                (row, entry) -> {
                  row.putAll(ContactRecord.parameters(entry.details()));
                  row.put("version", entry.version());
                }));
    for (var i = 0; i < changed.length; i++) {
      if (changed[i] != 1) {
        throw new Stale(entries.get(i).id());
      }
    }
  }

  private Map<String, ?>[] rows(
      List<Entry> entries, BiConsumer<Map<String, @Nullable Object>, Entry> filler) {
    return entries.stream()
        .map(it -> {
          var row = new HashMap<String, @Nullable Object>();
          row.put("org", here.organization().value());
          row.put("id", it.id().value());
          filler.accept(row, it);
          return row;
        })
        .toArray(Map[]::new);
  }

  /** Archived since then, or in use again where no time is given. */
  void archive(ContactId id, @Nullable Instant since) {
    db.sql(
            """
            update contact
               set archived_at = cast(:since as timestamptz), version = version + 1
             where org_id = :org and id = :id
            """)
        .param("org", here.organization().value())
        .param("id", id.value())
        .param("since", since == null ? null : Timestamp.from(since))
        .update();
  }

  void delete(ContactId id) {
    db.sql("delete from contact where org_id = :org and id = :id")
        .param("org", here.organization().value())
        .param("id", id.value())
        .update();
  }

  void note(ContactId id, String note) {
    db.sql(NOTE)
        .param("org", here.organization().value())
        .param("id", id.value())
        .param("note", note)
        .update();
  }
}
