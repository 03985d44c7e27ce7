package app.zaguan.documents.sharing;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.shared.Ids;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What opened links were exchanged for, and their one-time codes. All SQL about them. */
@Repository
class ShareGrants {

  private static final String LIVE =
      """
      select g.id, g.org_id, l.document_id, l.document_type, l.contact_id, l.name, l.email,
             l.language, l.permit, l.opened_at, g.expires_at, g.confirmed_at
        from share_grant g
        join share_link l on l.org_id = g.org_id and l.id = g.link_id
       where g.org_id = :org and g.expires_at > :now and l.revoked_at is null
      """;

  private final JdbcClient db;
  private final Here here;
  private final Ids ids;

  ShareGrants(JdbcClient db, Here here, Ids ids) {
    this.db = db;
    this.here = here;
    this.ids = ids;
  }

  void add(ShareLinkId link, Token cookie, Instant now, Instant until) {
    db.sql(
            """
            insert into share_grant (org_id, id, link_id, token_hash, made_at, expires_at)
            values (:org, :id, :link, :hash, :now, :until)
            """)
        .param("org", here.organization().value())
        .param("id", ids.next())
        .param("link", link.value())
        .param("hash", cookie.hash())
        .param("now", Timestamp.from(now))
        .param("until", Timestamp.from(until))
        .update();
  }

  Optional<Grant> live(Token cookie, Instant now) {
    return db.sql(LIVE + " and g.token_hash = :hash")
        .param("org", here.organization().value())
        .param("now", Timestamp.from(now))
        .param("hash", cookie.hash())
        .query((row, index) -> grant(row))
        .optional();
  }

  Optional<Grant> live(UUID id, Instant now) {
    return db.sql(LIVE + " and g.id = :id")
        .param("org", here.organization().value())
        .param("now", Timestamp.from(now))
        .param("id", id)
        .query((row, index) -> grant(row))
        .optional();
  }

  void confirm(UUID grant, Instant now) {
    db.sql("update share_grant set confirmed_at = :now where org_id = :org and id = :id")
        .param("org", here.organization().value())
        .param("id", grant)
        .param("now", Timestamp.from(now))
        .update();
  }

  private static Grant grant(ResultSet row) throws SQLException {
    var confirmed = row.getTimestamp("confirmed_at");
    var name = row.getString("name");
    var email = row.getString("email");
    return new Grant(
        row.getObject("id", UUID.class),
        new OrganizationId(row.getObject("org_id", UUID.class)),
        new DocumentId(row.getObject("document_id", UUID.class)),
        DocumentType.valueOf(row.getString("document_type")),
        new ContactId(row.getObject("contact_id", UUID.class)),
        name == null ? String.valueOf(email) : name,
        email,
        Locale.of(row.getString("language")),
        Permit.valueOf(row.getString("permit")),
        row.getTimestamp("expires_at").toInstant(),
        row.getTimestamp("opened_at") != null,
        confirmed == null ? null : confirmed.toInstant());
  }
}
