package app.zaguan.contacts;

import app.zaguan.contacts.book.Alike;
import app.zaguan.contacts.book.ContactBook;
import app.zaguan.contacts.book.ContactRecord;
import app.zaguan.contacts.lists.ContactQuery;
import app.zaguan.shared.ListKey;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Page;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.text.SearchText;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The contacts of an organization, to be read. {@link ContactBook} writes them. */
@Repository
@Transactional(readOnly = true)
public class Contacts {

  static final int PAGE = 50;

  private static final String ROW =
      """
      id, kind, customer, supplier, lead, legal_name, trade_name, tax_id,
      email, phone, billing_city, tags, archived_at, created_at,
      sort_name
      """;

  private static final String WHOLE =
      """
      id, kind, customer, supplier, lead, legal_name, trade_name, tax_id, email, other_emails,
      phone, other_phones, web, billing_street, billing_postal_code, billing_city,
      billing_province, billing_country, shipping_street, shipping_postal_code, shipping_city,
      shipping_province, shipping_country, language, currency, payment_days, tax_code,
      discount_percent, iban, tags, manager_id, archived_at, version, created_at
      """;

  /** What is found leads to the contacts, each looked up by its key: so {@code offset 0}. */
  private static final String BY_WORDS =
      """
        from contact_search(:words) found (found_id)
        join lateral (select c.* from contact c
                       where c.org_id = :org and c.id = found.found_id offset 0) contact on true
      """;

  private final JdbcClient db;
  private final Here here;

  Contacts(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  /**
   * A contact with all that is known of it; archived ones too. {@link NotFound} if there is none.
   */
  public Contact get(ContactId id) {
    return find(id).orElseThrow(() -> new NotFound(id));
  }

  public Optional<Contact> find(ContactId id) {
    return all(List.of(id)).stream().findFirst();
  }

  /** Several at once, in no order; what does not exist is left out. */
  public List<Contact> all(Collection<ContactId> ids) {
    return db.sql(
            "select "
                + WHOLE
                + " from contact where org_id = :org and id = any(cast(:ids as uuid[]))")
        .param("org", here.organization().value())
        .param("ids", ids.stream().map(ContactId::value).toArray(UUID[]::new))
        .query((row, index) -> ContactRecord.contact(row))
        .list();
  }

  /** The next contacts after one, in the order they were added, archived ones too. */
  public List<Contact> after(@Nullable ContactId last, int atMost) {
    return db.sql(
            "select "
                + WHOLE
                + " from contact where org_id = :org and id > :last order by id limit :most")
        .param("org", here.organization().value())
        .param("last", last == null ? new UUID(0, 0) : last.value())
        .param("most", atMost)
        .query((row, index) -> ContactRecord.contact(row))
        .list();
  }

  /** The contacts that have any of these tax ids and emails, by each of those (CON-10). */
  public Map<String, UUID> known(List<ContactDetails> several) {
    var keys = several.stream().flatMap(it -> Alike.keys(it).stream()).distinct().toList();
    var known = new HashMap<String, UUID>();
    if (!keys.isEmpty()) {
      db.sql(
              """
              select id, tax_id as key from contact
               where org_id = :org and tax_id = any(cast(:keys as text[]))
              union all
              select id, email from contact
               where org_id = :org and email = any(cast(:keys as text[]))
              union all
              select id, other from contact, unnest(other_emails) as other
               where org_id = :org and other_emails <> '{}' and other = any(cast(:keys as text[]))
              """)
          .param("org", here.organization().value())
          .param("keys", keys.toArray(String[]::new))
          .query(row -> {
            known.putIfAbsent(row.getString("key"), row.getObject("id", UUID.class));
          });
    }
    return known;
  }

  /** What a contact may read of itself; works behind the portal's wall as well. */
  public ContactCard card(ContactId id) {
    return db.sql(
            """
            select id, kind, legal_name, trade_name, billing_street, billing_postal_code,
                   billing_city, billing_province, billing_country, shipping_street,
                   shipping_postal_code, shipping_city, shipping_province, shipping_country,
                   language
              from contact
             where org_id = :org and id = :id
            """)
        .param("org", here.organization().value())
        .param("id", id.value())
        .query((row, index) -> ContactRecord.card(row))
        .optional()
        .orElseThrow(() -> new NotFound(id));
  }

  /** Whether there is any contact yet. */
  public boolean any() {
    return db.sql("select exists (select from contact where org_id = :org)")
        .param("org", here.organization().value())
        .query(Boolean.class)
        .single();
  }

  /** The first contacts, archived ones left out, that match what was typed; by name. */
  public List<ContactRow> search(String q, int limit) {
    return rows(ContactQuery.of(q), limit);
  }

  /** The same, of one kind where one is given. */
  public List<ContactRow> search(String q, @Nullable ContactKind kind, int limit) {
    return rows(ContactQuery.of(q).of(kind), limit);
  }

  /** One page of the list. */
  public Page<ContactRow> list(ContactQuery query) {
    var rows = rows(query, PAGE + 1);
    return Page.of(rows, PAGE, it -> new ListKey(it.sortName(), it.id().value()).text());
  }

  /** The tags in use, the most used first. */
  public List<String> tags() {
    return db.sql(
            """
            select tag
              from contact, unnest(tags) as tag
             where org_id = :org and archived_at is null and tags <> '{}'
             group by tag
             order by count(*) desc, tag
             limit 12
            """)
        .param("org", here.organization().value())
        .query(String.class)
        .list();
  }

  /** Others with the same tax id or one of the emails (CON-10). */
  public List<ContactRow> alike(ContactDetails details, @Nullable ContactId itself) {
    var keys = Alike.keys(details);
    if (keys.isEmpty()) {
      return List.of();
    }
    return db.sql(
            "select "
                + ROW
                + """
                  from contact
                 where org_id = :org
                   and id in (select contact_search(q) from unnest(cast(:queries as text[])) as q)
                   and (tax_id = :taxId or email = any(cast(:emails as text[]))
                        or other_emails && cast(:emails as text[]))
                   and id <> :itself
                 order by created_at
                 limit 5
                """)
        .param("org", here.organization().value())
        .param("queries", keys.stream().map(SearchText::of).toArray(String[]::new))
        .param("taxId", details.names().taxId())
        .param("emails", details.reach().emails().toArray(String[]::new))
        .param("itself", itself == null ? new UUID(0, 0) : itself.value())
        .query((row, index) -> ContactRecord.listed(row))
        .list();
  }

  /** What the organization noted for itself; empty if nothing. */
  public String privateNote(ContactId id) {
    return db.sql("select note from contact_private where org_id = :org and id = :id")
        .param("org", here.organization().value())
        .param("id", id.value())
        .query(String.class)
        .optional()
        .orElse("");
  }

  private List<ContactRow> rows(ContactQuery query, int limit) {
    var words = query.words();
    var key = query.key();
    return db.sql(
            "select "
                + ROW
                + (words.isEmpty() ? "  from contact\n" : BY_WORDS)
                + " where org_id = :org and (archived_at is not null) = :archived\n"
                + "   and customer >= :customer and supplier >= :supplier and lead >= :lead\n"
                + "   and tags @> cast(:tags as text[])"
                + " and kind = any(cast(:kinds as text[]))\n"
                + "   and "
                + query.order().after()
                + "\n order by "
                + query.order().orderBy()
                + "\n limit :limit")
        .param("words", words)
        .param("org", here.organization().value())
        .param("archived", query.archived())
        .param("customer", query.role() == ContactRole.CUSTOMER)
        .param("supplier", query.role() == ContactRole.SUPPLIER)
        .param("lead", query.role() == ContactRole.LEAD)
        .param("tags", query.tag() == null ? new String[0] : new String[] {query.tag()})
        .param("kinds", kinds(query.kind()))
        .param("name", key.value())
        .param("id", key.id())
        .param("limit", limit)
        .query((row, index) -> ContactRecord.listed(row))
        .list();
  }

  private static String[] kinds(@Nullable ContactKind kind) {
    return kind == null ? new String[] {"COMPANY", "PERSON"} : new String[] {kind.name()};
  }
}
