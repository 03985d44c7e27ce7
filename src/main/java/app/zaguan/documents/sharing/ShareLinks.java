package app.zaguan.documents.sharing;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.sending.Addressee;
import app.zaguan.shared.Ids;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
      select id, name, email, permit, made_by, made_at, expires_at, opened_at, revoked_at
        from share_link
      """;

  private final JdbcClient db;
  private final Here here;
  private final Clock clock;
  private final Ids ids;

  ShareLinks(JdbcClient db, Here here, Clock clock, Ids ids) {
    this.db = db;
    this.here = here;
    this.clock = clock;
    this.ids = ids;
  }

  /** Adds a link that lives so long. */
  ShareLinkId add(
      Document document, Addressee addressee, Permit permit, Token token, Duration life) {
    var id = new ShareLinkId(ids.next());
    var now = clock.instant();
    db.sql(
            """
            insert into share_link
              (org_id, id, document_id, document_type, contact_id, token_hash, name, email,
               language, permit, made_by, made_at, expires_at)
            values
              (:org, :id, :document, :type, :contact, :hash, :name, :email,
               :language, :permit, :by, :now, :until)
            """)
        .param("org", here.organization().value())
        .param("id", id.value())
        .param("document", document.id().value())
        .param("type", document.type().name())
        .param("contact", document.contact().value())
        .param("hash", token.hash())
        .param("name", addressee.name())
        .param("email", addressee.email())
        .param("language", addressee.language().getLanguage())
        .param("permit", permit.name())
        .param("by", here.actor().name())
        .param("now", Timestamp.from(now))
        .param("until", Timestamp.from(now.plus(life)))
        .update();
    return id;
  }

  List<ShareLink> of(DocumentId document) {
    return db.sql(COLUMNS + " where org_id = :org and document_id = :document order by id desc")
        .param("org", here.organization().value())
        .param("document", document.value())
        .query((row, index) -> link(row))
        .list();
  }

  Optional<ShareLink> find(Token token) {
    return db.sql(COLUMNS + " where org_id = :org and token_hash = :hash")
        .param("org", here.organization().value())
        .param("hash", token.hash())
        .query((row, index) -> link(row))
        .optional();
  }

  /**
   * The document of a link that was good once and has expired since; revoked ones are not found.
   * Locks it: of two who ask at once, the second sees what the first was given.
   */
  Optional<DocumentId> ofExpired(Token token) {
    return db.sql(
            """
            select document_id from share_link
             where org_id = :org and token_hash = :hash and revoked_at is null
               and expires_at <= :now
               for update
            """)
        .param("org", here.organization().value())
        .param("hash", token.hash())
        .param("now", Timestamp.from(clock.instant()))
        .query(UUID.class)
        .optional()
        .map(DocumentId::new);
  }

  /** Whether a link to the document was made for this address so lately. */
  boolean wasMade(DocumentId document, String email, Duration lately) {
    return db.sql(
                """
                select count(*) from share_link
                 where org_id = :org and document_id = :document and email = :email
                   and made_at > :since
                """)
            .param("org", here.organization().value())
            .param("document", document.value())
            .param("email", email)
            .param("since", Timestamp.from(clock.instant().minus(lately)))
            .query(Integer.class)
            .single()
        > 0;
  }

  /** The link that a grant was given for was seen through, for the first time or again. */
  void opened(UUID grant, Instant now) {
    db.sql(
            """
            update share_link set opened_at = :now
             where org_id = :org and opened_at is null
               and id = (select link_id from share_grant where org_id = :org and id = :grant)
            """)
        .param("org", here.organization().value())
        .param("grant", grant)
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Counts a code of one of the link's grants; false where there were too many since yesterday. */
  boolean countCode(UUID grant, Instant now) {
    return db.sql(
                """
                update share_link
                   set codes = case when codes_since > :yesterday then codes + 1 else 1 end,
                       codes_since = case when codes_since > :yesterday then codes_since
                                          else :now end
                 where org_id = :org
                   and (codes < :most or codes_since is null or codes_since <= :yesterday)
                   and id = (select link_id from share_grant
                              where org_id = :org and id = :grant)
                """)
            .param("org", here.organization().value())
            .param("most", MOST_CODES)
            .param("now", Timestamp.from(now))
            .param("yesterday", Timestamp.from(now.minus(Duration.ofDays(1))))
            .param("grant", grant)
            .update()
        == 1;
  }

  boolean revoke(DocumentId document, ShareLinkId id) {
    return db.sql(
                """
                update share_link set revoked_at = coalesce(revoked_at, :now)
                 where org_id = :org and document_id = :document and id = :id
                """)
            .param("org", here.organization().value())
            .param("document", document.value())
            .param("id", id.value())
            .param("now", Timestamp.from(clock.instant()))
            .update()
        == 1;
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
