package app.zaguan.contacts.book;

import app.zaguan.contacts.ContactDetails;
import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacting;
import app.zaguan.shared.tenancy.Here;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes contacts; always inside the transaction of {@link Contacting}. */
@Repository
public class ContactBook {

  private final JdbcClient db;
  private final Here here;

  ContactBook(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  void add(ContactId id, ContactDetails details, Instant now) {
    db.sql(
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
            """)
        .params(ContactRecord.parameters(details))
        .param("org", here.organization().value())
        .param("id", id.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** False if somebody changed it since that version. */
  boolean update(ContactId id, int version, ContactDetails details) {
    return db.sql(
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
                """)
            .params(ContactRecord.parameters(details))
            .param("org", here.organization().value())
            .param("id", id.value())
            .param("version", version)
            .update()
        == 1;
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
    db.sql(
            """
            insert into contact_private (org_id, id, note) values (:org, :id, :note)
            on conflict (org_id, id) do update set note = excluded.note
            """)
        .param("org", here.organization().value())
        .param("id", id.value())
        .param("note", note)
        .update();
  }
}
