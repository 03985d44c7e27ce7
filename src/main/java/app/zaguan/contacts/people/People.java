package app.zaguan.contacts.people;

import app.zaguan.contacts.ContactId;
import app.zaguan.shared.tenancy.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which people belong to which companies (CON-6). All SQL about them. */
@Repository
@Transactional(readOnly = true)
public class People {

  private final JdbcClient db;
  private final Here here;

  People(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  /** Who gets a copy of every message to this company; people without an email are left out. */
  public List<Recipient> copiesFor(ContactId company) {
    return db.sql(
            """
            select p.legal_name as name, p.email, p.language
              from contact_link l
              join contact p on p.org_id = l.org_id and p.id = l.person_id
             where l.org_id = :org and l.company_id = :company and l.gets_copies
               and p.email is not null and p.archived_at is null
             order by p.sort_name, p.id
            """)
        .param("org", here.organization().value())
        .param("company", company.value())
        .query((row, index) ->
            new Recipient(
                row.getString("name"),
                row.getString("email"),
                Locale.of(row.getString("language"))))
        .list();
  }

  /** The people of a company, by name. */
  public List<PersonLink> of(ContactId company) {
    return db.sql(
            """
            select l.id, p.id as contact, coalesce(p.trade_name, p.legal_name) as name, p.email,
                   p.phone, l.position, l.gets_copies
              from contact_link l
              join contact p on p.org_id = l.org_id and p.id = l.person_id
             where l.org_id = :org and l.company_id = :company
             order by p.sort_name, p.id
            """)
        .param("org", here.organization().value())
        .param("company", company.value())
        .query((row, index) -> link(row))
        .list();
  }

  /** The companies of a person, by name. */
  public List<PersonLink> companiesOf(ContactId person) {
    return db.sql(
            """
            select l.id, c.id as contact, coalesce(c.trade_name, c.legal_name) as name, c.email,
                   c.phone, l.position, l.gets_copies
              from contact_link l
              join contact c on c.org_id = l.org_id and c.id = l.company_id
             where l.org_id = :org and l.person_id = :person
             order by c.sort_name, c.id
            """)
        .param("org", here.organization().value())
        .param("person", person.value())
        .query((row, index) -> link(row))
        .list();
  }

  /** Ties a person to a company; where they are tied already, the tie takes the new words. */
  @Transactional
  void tie(UUID id, ContactId company, ContactId person, Tie tie, Instant now) {
    db.sql(
            """
            insert into contact_link
              (org_id, id, company_id, person_id, position, gets_copies, created_at)
            values (:org, :id, :company, :person, :position, :copies, :now)
            on conflict (org_id, company_id, person_id)
              do update set position = excluded.position, gets_copies = excluded.gets_copies
            """)
        .param("org", here.organization().value())
        .param("id", id)
        .param("company", company.value())
        .param("person", person.value())
        .param("position", tie.position())
        .param("copies", tie.getsCopies())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** What a tie says: what the person is there, and whether copies of messages go to them. */
  public record Tie(@Nullable String position, boolean getsCopies) {}

  @Transactional
  boolean change(UUID id, ContactId company, Tie tie) {
    return db.sql(
                """
                update contact_link
                   set position = :position, gets_copies = :copies
                 where org_id = :org and id = :id and company_id = :company
                """)
            .param("org", here.organization().value())
            .param("id", id)
            .param("company", company.value())
            .param("position", tie.position())
            .param("copies", tie.getsCopies())
            .update()
        == 1;
  }

  @Transactional
  boolean untie(UUID id, ContactId either) {
    return db.sql(
                """
                delete from contact_link
                 where org_id = :org and id = :id
                   and (company_id = :either or person_id = :either)
                """)
            .param("org", here.organization().value())
            .param("id", id)
            .param("either", either.value())
            .update()
        == 1;
  }

  private static PersonLink link(ResultSet row) throws SQLException {
    return new PersonLink(
        row.getObject("id", UUID.class),
        new ContactId(row.getObject("contact", UUID.class)),
        row.getString("name"),
        row.getString("email"),
        row.getString("phone"),
        row.getString("position"),
        row.getBoolean("gets_copies"));
  }
}
