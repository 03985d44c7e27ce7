package app.zaguan.documents.sharing;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The share links of documents. All SQL about them. */
@Repository
class ShareLinks {

  /** Five guesses each at a million codes: fifty at most per link. */
  private static final int MOST_CODES = 10;

  private static final String COLUMNS =
      """
      select id, document_id, document_type, contact_id, name, email, language, permit, made_by,
             made_at, expires_at, opened_at, revoked_at
        from share_link
      """;

  private final JdbcClient db;
  private final Here here;

  ShareLinks(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  /** A link and the document it leads to. */
  record Found(
      ShareLink link,
      DocumentId document,
      DocumentType type,
      ContactId contact,
      Locale language) {}

  void add(Found it, Token token) {
    var link = it.link();
    db.sql(
            """
            insert into share_link
              (org_id, id, document_id, document_type, contact_id, token_hash, name, email,
               language, permit, made_by, made_at, expires_at)
            values
              (:org, :id, :document, :type, :contact, :hash, :name, :email,
               :language, :permit, :by, :at, :until)
            """)
        .param("org", here.organization().value())
        .param("id", link.id().value())
        .param("document", it.document().value())
        .param("type", it.type().name())
        .param("contact", it.contact().value())
        .param("hash", token.hash())
        .param("name", link.name())
        .param("email", link.email())
        .param("language", it.language().getLanguage())
        .param("permit", link.permit().name())
        .param("by", link.madeBy())
        .param("at", Timestamp.from(link.madeAt()))
        .param("until", Timestamp.from(link.expiresAt()))
        .update();
  }

  List<ShareLink> of(DocumentId document) {
    return db.sql(COLUMNS + " where org_id = :org and document_id = :document order by id desc")
        .param("org", here.organization().value())
        .param("document", document.value())
        .query((row, index) -> link(row))
        .list();
  }

  Optional<Found> find(Token token) {
    return db.sql(COLUMNS + " where org_id = :org and token_hash = :hash")
        .param("org", here.organization().value())
        .param("hash", token.hash())
        .query((row, index) -> found(row))
        .optional();
  }

  void opened(ShareLinkId id, Instant now) {
    db.sql(
            """
            update share_link set opened_at = :now
             where org_id = :org and id = :id and opened_at is null
            """)
        .param("org", here.organization().value())
        .param("id", id.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Counts a code of one of the link's grants; false where there were too many. */
  boolean countCode(UUID grant) {
    return db.sql(
                """
                update share_link set codes = codes + 1
                 where org_id = :org and codes < :most
                   and id = (select link_id from share_grant
                              where org_id = :org and id = :grant)
                """)
            .param("org", here.organization().value())
            .param("most", MOST_CODES)
            .param("grant", grant)
            .update()
        == 1;
  }

  boolean revoke(DocumentId document, ShareLinkId id, Instant now) {
    return db.sql(
                """
                update share_link set revoked_at = coalesce(revoked_at, :now)
                 where org_id = :org and document_id = :document and id = :id
                """)
            .param("org", here.organization().value())
            .param("document", document.value())
            .param("id", id.value())
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        link(row),
        new DocumentId(row.getObject("document_id", UUID.class)),
        DocumentType.valueOf(row.getString("document_type")),
        new ContactId(row.getObject("contact_id", UUID.class)),
        Locale.of(row.getString("language")));
  }

  private static ShareLink link(ResultSet row) throws SQLException {
    return new ShareLink(
        new ShareLinkId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("email"),
        Permit.valueOf(row.getString("permit")),
        row.getString("made_by"),
        row.getTimestamp("made_at").toInstant(),
        row.getTimestamp("expires_at").toInstant(),
        instant(row.getTimestamp("opened_at")),
        instant(row.getTimestamp("revoked_at")));
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
