package app.zaguan.documents.drafting;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.papers.PaperJson;
import app.zaguan.shared.tenancy.Here;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes to quotes that were sent, until they are sent too. All SQL about them. */
@Repository
class UnsentChanges {

  private final JdbcClient db;
  private final Here here;
  private final Clock clock;

  UnsentChanges(JdbcClient db, Here here, Clock clock) {
    this.db = db;
    this.here = here;
    this.clock = clock;
  }

  Optional<Draft> of(DocumentId id) {
    return db.sql("select draft from document_change where org_id = :org and document_id = :id")
        .param("org", here.organization().value())
        .param("id", id.value())
        .query((row, index) -> PaperJson.read(row.getString("draft"), Draft.class))
        .optional();
  }

  void keep(DocumentId id, Draft draft) {
    db.sql(
            """
            insert into document_change (org_id, document_id, draft, changed_by, changed_at)
            values (:org, :id, cast(:draft as jsonb), :author, :now)
            on conflict (org_id, document_id)
              do update set draft = excluded.draft, changed_by = excluded.changed_by,
                            changed_at = excluded.changed_at
            """)
        .param("org", here.organization().value())
        .param("id", id.value())
        .param("draft", PaperJson.write(draft))
        .param("author", here.actor().name())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  boolean drop(DocumentId id) {
    return db.sql("delete from document_change where org_id = :org and document_id = :id")
            .param("org", here.organization().value())
            .param("id", id.value())
            .update()
        == 1;
  }
}
