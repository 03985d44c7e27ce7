package app.zaguan.identity.members;

import app.zaguan.identity.Role;
import app.zaguan.identity.UserId;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.tenancy.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who works in the organization at hand. All SQL about it; behind the organization's entry wall.
 */
@Repository
class Memberships {

  private static final String SELECT =
      """
      select m.id, m.user_id, u.name, u.email, m.role, m.created_at,
             (select max(s.seen_at) from user_session s
               where s.user_id = m.user_id and s.org_id = m.org_id) as seen_at
        from membership m
        join app_user u on u.id = m.user_id
       where m.org_id = :org and m.withdrawn_at is null
      """;

  private final JdbcClient db;
  private final Here here;

  Memberships(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  List<MemberRow> all() {
    return db.sql(SELECT + " order by u.name, m.id")
        .param("org", here.organization().value())
        .query((row, index) -> member(row))
        .list();
  }

  MemberRow get(UUID id) {
    return db.sql(SELECT + " and m.id = :id")
        .param("org", here.organization().value())
        .param("id", id)
        .query((row, index) -> member(row))
        .optional()
        .orElseThrow(() -> new NotFound(id));
  }

  boolean hasEmail(String email) {
    return db.sql("select exists (" + SELECT + " and lower(u.email) = lower(:email))")
        .param("org", here.organization().value())
        .param("email", email)
        .query(Boolean.class)
        .single();
  }

  /** The memberships of all owners, held until the transaction ends: no two leave at once. */
  List<UUID> lockOwners() {
    return db.sql(
            """
            select id from membership
             where org_id = :org and role = 'OWNER' and withdrawn_at is null
             order by id
               for update
            """)
        .param("org", here.organization().value())
        .query(UUID.class)
        .list();
  }

  void change(UUID id, Role role) {
    db.sql("update membership set role = :role where org_id = :org and id = :id")
        .param("org", here.organization().value())
        .param("id", id)
        .param("role", role.name())
        .update();
  }

  void withdraw(UUID id, Instant now) {
    db.sql("update membership set withdrawn_at = :now where org_id = :org and id = :id")
        .param("org", here.organization().value())
        .param("id", id)
        .param("now", Timestamp.from(now))
        .update();
  }

  private static MemberRow member(ResultSet row) throws SQLException {
    var seen = row.getTimestamp("seen_at");
    return new MemberRow(
        row.getObject("id", UUID.class),
        new UserId(row.getObject("user_id", UUID.class)),
        row.getString("name"),
        row.getString("email"),
        Role.valueOf(row.getString("role")),
        row.getTimestamp("created_at").toInstant(),
        seen == null ? null : seen.toInstant());
  }
}
