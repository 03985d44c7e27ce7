package app.zaguan.documents.sharing;

import app.zaguan.shared.tenancy.Here;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one-time codes of grants: of each the last one that was mailed. All SQL about them. */
@Repository
class ShareCodes {

  private final JdbcClient db;
  private final Here here;

  ShareCodes(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  void put(UUID grant, ShareCode code) {
    db.sql(
            """
            insert into share_code (org_id, grant_id, code_hash, made_at, expires_at, wrong)
            values (:org, :grant, :hash, :made, :until, 0)
            on conflict (org_id, grant_id) do update
               set code_hash = excluded.code_hash, made_at = excluded.made_at,
                   expires_at = excluded.expires_at, wrong = 0
            """)
        .param("org", here.organization().value())
        .param("grant", grant)
        .param("hash", code.hash())
        .param("made", Timestamp.from(code.madeAt()))
        .param("until", Timestamp.from(code.expiresAt()))
        .update();
  }

  /** Locked, so that guesses come one at a time. */
  Optional<ShareCode> lock(UUID grant) {
    return db.sql(
            """
            select code_hash, made_at, expires_at, wrong
              from share_code
             where org_id = :org and grant_id = :grant
               for update
            """)
        .param("org", here.organization().value())
        .param("grant", grant)
        .query((row, index) ->
            new ShareCode(
                row.getBytes("code_hash"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                row.getInt("wrong")))
        .optional();
  }

  void countWrong(UUID grant) {
    db.sql("update share_code set wrong = wrong + 1 where org_id = :org and grant_id = :grant")
        .param("org", here.organization().value())
        .param("grant", grant)
        .update();
  }

  void remove(UUID grant) {
    db.sql("delete from share_code where org_id = :org and grant_id = :grant")
        .param("org", here.organization().value())
        .param("grant", grant)
        .update();
  }
}
