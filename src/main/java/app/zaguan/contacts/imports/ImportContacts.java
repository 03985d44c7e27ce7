package app.zaguan.contacts.imports;

import app.zaguan.contacts.ContactId;
import app.zaguan.shared.tenancy.Here;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The contacts that an import made and changed, to be taken back: all SQL about that. */
@Repository
@Transactional
class ImportContacts {

  private final JdbcClient db;
  private final Here here;

  ImportContacts(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  /** The next contacts that the import added and that nobody has changed, archived or tied. */
  List<ContactId> untouched(ImportId id, @Nullable ContactId last) {
    return db.sql(
            """
            select c.id
              from contact_import_row r
              join contact c on c.org_id = r.org_id and c.id = r.contact_id
             where r.org_id = :org and r.import_id = :import and r.outcome = 'ADDED'
               and c.id > :last and c.version = r.contact_version
               and not exists (select from contact_link l
                                where l.org_id = c.org_id and c.id in (l.company_id, l.person_id))
             order by c.id
             limit :most
               for update of c
            """)
        .param("org", here.organization().value())
        .param("import", id.value())
        .param("last", last == null ? new UUID(0, 0) : last.value())
        .param("most", ImportRows.BATCH)
        .query((row, index) -> new ContactId(row.getObject("id", UUID.class)))
        .list();
  }

  int delete(List<ContactId> contacts) {
    return contacts.isEmpty()
        ? 0
        : db.sql("delete from contact where org_id = :org and id = any(cast(:ids as uuid[]))")
            .param("org", here.organization().value())
            .param("ids", contacts.stream().map(ContactId::value).toArray(UUID[]::new))
            .update();
  }

  /** Puts those that the import changed, and nobody since, back to what they were. */
  int restoreChanged(ImportId id) {
    return db.sql(
            """
            update contact c
               set kind = b.kind, customer = b.customer, supplier = b.supplier, lead = b.lead,
                   legal_name = b.legal_name, trade_name = b.trade_name, tax_id = b.tax_id,
                   email = b.email, other_emails = b.other_emails, phone = b.phone,
                   other_phones = b.other_phones, web = b.web,
                   billing_street = b.billing_street,
                   billing_postal_code = b.billing_postal_code, billing_city = b.billing_city,
                   billing_province = b.billing_province, billing_country = b.billing_country,
                   language = b.language, payment_days = b.payment_days,
                   discount_percent = b.discount_percent, iban = b.iban, tags = b.tags,
                   sort_name = b.sort_name, search = b.search, version = c.version + 1
              from contact_import_row r, jsonb_populate_record(cast(null as contact), r.before) b
             where r.org_id = :org and r.import_id = :import and r.outcome = 'CHANGED'
               and c.org_id = r.org_id and c.id = r.contact_id and c.version = r.contact_version
            """)
        .param("org", here.organization().value())
        .param("import", id.value())
        .update();
  }

  /** How many of those that the import added are still here. */
  @Transactional(readOnly = true)
  int left(ImportId id) {
    return db.sql(
            """
            select count(*)
              from contact_import_row
             where org_id = :org and import_id = :import and outcome = 'ADDED'
               and contact_id is not null
            """)
        .param("org", here.organization().value())
        .param("import", id.value())
        .query(Integer.class)
        .single();
  }
}
