package app.zaguan.documents.seeing;

import app.zaguan.documents.Document;
import app.zaguan.shared.tenancy.Here;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which documents their contacts have seen. All SQL about it, but for reading it with the document.
 */
@Repository
class Sights {

  private final JdbcClient db;
  private final Here here;
  private final Clock clock;

  Sights(JdbcClient db, Here here, Clock clock) {
    this.db = db;
    this.here = here;
    this.clock = clock;
  }

  /** Whether it is the first one, also among several at the same moment. */
  boolean addFirst(Document document) {
    return db.sql(
                """
                insert into document_sight (org_id, document_id, portal_contact_id, at)
                values (:org, :id, :contact, :now)
                on conflict (org_id, document_id) do nothing
                """)
            .param("org", here.organization().value())
            .param("id", document.id().value())
            .param("contact", document.contact().value())
            .param("now", Timestamp.from(clock.instant()))
            .update()
        == 1;
  }
}
