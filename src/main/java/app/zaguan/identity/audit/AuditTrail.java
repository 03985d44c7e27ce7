package app.zaguan.identity.audit;

import app.zaguan.shared.ListKey;
import app.zaguan.shared.Page;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was written down of the organization at hand. All SQL that reads it. */
@Repository
class AuditTrail {

  private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

  private final JdbcClient db;
  private final Here here;
  private final JsonMapper json;

  AuditTrail(JdbcClient db, Here here, JsonMapper json) {
    this.db = db;
    this.here = here;
    this.json = json;
  }

  /** A page of what was done; days are those of the zone. Paged by key, so years of it are easy. */
  @Transactional(readOnly = true)
  public Page<AuditEntry> list(AuditQuery query, ZoneId zone) {
    var after = query.after();
    var family = query.family();
    var rows =
        db.sql(
                """
                select id, at, actor_kind, actor_id, actor_name, address, act, subject_type,
                       subject_id, details
                  from audit_entry
                 where org_id = :org
                   and (cast(:person as uuid) is null or actor_id = :person)
                   and (cast(:subject as uuid) is null or subject_id = :subject)
                   and (cast(:nouns as text[]) is null
                        or replace(split_part(act, '.', 1), '_', '-') = any(cast(:nouns as text[])))
                   and at >= coalesce(:from, timestamptz '-infinity')
                   and at < coalesce(:until, timestamptz 'infinity')
                   and (cast(:lastId as uuid) is null or (at, id) < (:lastAt, :lastId))
                 order by at desc, id desc
                 limit :limit
                """)
            .param("org", here.organization().value())
            .param("person", query.person())
            .param("subject", query.subject())
            .param("nouns", family == null ? null : family.nouns().toArray(new String[0]))
            .param("from", start(query.from(), zone))
            .param("until", start(next(query.to()), zone))
            .param("lastId", after == null ? null : after.id())
            .param("lastAt", after == null ? null : Timestamp.from(at(after)))
            .param("limit", query.size() + 1)
            .query((row, index) -> entry(row))
            .list();
    return Page.of(rows, query.size(), AuditEntry::key);
  }

  private static @Nullable LocalDate next(@Nullable LocalDate day) {
    return day == null ? null : day.plusDays(1);
  }

  private static @Nullable Timestamp start(@Nullable LocalDate day, ZoneId zone) {
    return day == null ? null : Timestamp.from(day.atStartOfDay(zone).toInstant());
  }

  private static Instant at(ListKey key) {
    return Instant.parse(key.value());
  }

  private AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getObject("id", UUID.class),
        row.getTimestamp("at").toInstant(),
        Actor.Kind.valueOf(row.getString("actor_kind")),
        row.getObject("actor_id", UUID.class),
        row.getString("actor_name"),
        row.getString("address"),
        row.getString("act"),
        row.getString("subject_type"),
        row.getObject("subject_id", UUID.class),
        json.readValue(row.getString("details"), DETAILS));
  }
}
