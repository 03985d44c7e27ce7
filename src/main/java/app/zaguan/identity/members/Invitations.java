package app.zaguan.identity.members;

import app.zaguan.identity.Role;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The invitations of the organization at hand. All SQL about them. */
@Repository
class Invitations {

  private static final String SELECT =
      """
      select i.id, i.email, i.role, u.name as invited_by, i.created_at, i.expires_at,
             i.accepted_at, i.withdrawn_at
        from invitation i
        join app_user u on u.id = i.invited_by
       where i.org_id = :org
      """;

  private final JdbcClient db;
  private final Here here;

  Invitations(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  /** Those that were neither accepted nor withdrawn, the latest first. */
  List<Invitation> open() {
    return db.sql(
            SELECT
                + " and i.accepted_at is null and i.withdrawn_at is null order by i.created_at"
                + " desc")
        .param("org", here.organization().value())
        .query((row, index) -> invitation(row))
        .list();
  }

  Optional<Invitation> find(Token token) {
    return db.sql(SELECT + " and i.token_hash = :hash")
        .param("org", here.organization().value())
        .param("hash", token.hash())
        .query((row, index) -> invitation(row))
        .optional();
  }

  Invitation get(UUID id) {
    return db.sql(SELECT + " and i.id = :id")
        .param("org", here.organization().value())
        .param("id", id)
        .query((row, index) -> invitation(row))
        .optional()
        .orElseThrow(() -> new NotFound(id));
  }

  void add(UUID id, Token token, String email, Role role, UUID by, Instant now, Instant expires) {
    db.sql(
            """
            insert into invitation
              (org_id, id, token_hash, email, role, invited_by, created_at, expires_at)
            values (:org, :id, :hash, :email, :role, :by, :now, :expires)
            """)
        .param("org", here.organization().value())
        .param("id", id)
        .param("hash", token.hash())
        .param("email", email)
        .param("role", role.name())
        .param("by", by)
        .param("now", Timestamp.from(now))
        .param("expires", Timestamp.from(expires))
        .update();
  }

  /** Gives an open invitation another key and another term; the old key opens nothing any more. */
  boolean renew(UUID id, Token token, Instant expires) {
    return db.sql(
                """
                update invitation set token_hash = :hash, expires_at = :expires
                 where org_id = :org and id = :id and accepted_at is null and withdrawn_at is null
                """)
            .param("org", here.organization().value())
            .param("id", id)
            .param("hash", token.hash())
            .param("expires", Timestamp.from(expires))
            .update()
        == 1;
  }

  boolean withdraw(UUID id, Instant now) {
    return db.sql(
                """
                update invitation set withdrawn_at = :now
                 where org_id = :org and id = :id and accepted_at is null and withdrawn_at is null
                """)
            .param("org", here.organization().value())
            .param("id", id)
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  /** Uses it up; of two who try at once, one gets it. */
  boolean accept(UUID id, Instant now) {
    return db.sql(
                """
                update invitation set accepted_at = :now
                 where org_id = :org and id = :id and accepted_at is null and withdrawn_at is null
                   and expires_at > :now
                """)
            .param("org", here.organization().value())
            .param("id", id)
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  private static Invitation invitation(ResultSet row) throws SQLException {
    return new Invitation(
        row.getObject("id", UUID.class),
        row.getString("email"),
        Role.valueOf(row.getString("role")),
        row.getString("invited_by"),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("expires_at").toInstant(),
        instant(row.getTimestamp("accepted_at")),
        instant(row.getTimestamp("withdrawn_at")));
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
