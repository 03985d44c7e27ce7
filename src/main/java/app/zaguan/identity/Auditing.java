package app.zaguan.identity;

import app.zaguan.shared.Ids;
import app.zaguan.shared.tenancy.Here;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The audit trail (ORG-6): who did what, when, from where, written in the transaction of the change
 * itself, so that neither stands without the other.
 */
@Service
public class Auditing {

  private final JdbcClient db;
  private final Here here;
  private final Clock clock;
  private final Ids ids;
  private final JsonMapper json;

  Auditing(JdbcClient db, Here here, Clock clock, Ids ids, JsonMapper json) {
    this.db = db;
    this.here = here;
    this.clock = clock;
    this.ids = ids;
    this.json = json;
  }

  /**
   * Writes an act down.
   *
   * @param act the past participle of what was done: {@code contact.archived}
   * @param subject the kind of thing it was done to: {@code contact}
   * @param details what a reader needs to understand it; never a secret
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(String act, String subject, @Nullable UUID id, Map<String, ?> details) {
    write(act, subject, id, details, true);
  }

  /**
   * The same work for nothing: where an answer must not tell by what it costs whether there was
   * something to write down.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void recordNothing() {
    write("", "", null, Map.of(), false);
  }

  private void write(
      String act, String subject, @Nullable UUID id, Map<String, ?> details, boolean really) {
    var actor = here.actor();
    db.sql(
            """
            insert into audit_entry (org_id, id, at, actor_kind, actor_id, actor_name, address,
                                     act, subject_type, subject_id, details)
            select :org, :id, cast(:at as timestamptz), :kind, cast(:actor as uuid), :name,
                   cast(:address as text), :act, :subject, cast(:subjectId as uuid), cast(:details as jsonb)
             where :really
            """)
        .param("org", here.organization().value())
        .param("id", ids.next())
        .param("at", Timestamp.from(clock.instant()))
        .param("kind", actor.kind().name())
        .param("actor", actor.id())
        .param("name", actor.name())
        .param("address", actor.address())
        .param("act", act)
        .param("subject", subject)
        .param("subjectId", id)
        .param("details", json.writeValueAsString(details))
        .param("really", really)
        .update();
  }
}
