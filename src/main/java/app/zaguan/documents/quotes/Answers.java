package app.zaguan.documents.quotes;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentState;
import app.zaguan.files.FileId;
import app.zaguan.shared.tenancy.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers to quotes. All SQL about them. */
@Repository
class Answers {

  private final JdbcClient db;
  private final Here here;

  Answers(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  void add(DocumentId id, ContactId contact, Acceptance acceptance) {
    var actor = here.actor();
    db.sql(
            """
            insert into document_acceptance
              (org_id, document_id, revision, portal_contact_id, name, email, drawing_id,
               actor_kind, actor_id, actor_name, address, agent, at, hash)
            values
              (:org, :id, :revision, :contact, :name, :email, :drawing,
               :kind, :actor, :actorName, :address, :agent, :at, :hash)
            """)
        .param("org", here.organization().value())
        .param("id", id.value())
        .param("revision", acceptance.revision())
        .param("contact", contact.value())
        .param("name", acceptance.by())
        .param("email", acceptance.email())
        .param("drawing", acceptance.drawing() == null ? null : acceptance.drawing().value())
        .param("kind", actor.kind().name())
        .param("actor", actor.id())
        .param("actorName", acceptance.actor())
        .param("address", acceptance.address())
        .param("agent", acceptance.agent())
        .param("at", Timestamp.from(acceptance.at()))
        .param("hash", HexFormat.of().parseHex(acceptance.hash()))
        .update();
    answered(id, DocumentState.ACCEPTED);
  }

  void add(DocumentId id, ContactId contact, Refusal refusal) {
    var actor = here.actor();
    db.sql(
            """
            insert into document_refusal
              (org_id, document_id, revision, portal_contact_id, reason, actor_kind, actor_id,
               actor_name, address, at)
            values
              (:org, :id, :revision, :contact, :reason, :kind, :actor, :name, :address, :at)
            """)
        .param("org", here.organization().value())
        .param("id", id.value())
        .param("revision", refusal.revision())
        .param("contact", contact.value())
        .param("reason", refusal.reason())
        .param("kind", actor.kind().name())
        .param("actor", actor.id())
        .param("name", actor.name())
        .param("address", actor.address())
        .param("at", Timestamp.from(refusal.at()))
        .update();
    answered(id, DocumentState.DECLINED);
  }

  /** Why and by whom stands in its history. */
  void withdraw(DocumentId id) {
    answered(id, DocumentState.CANCELLED);
  }

  Optional<Acceptance> acceptance(DocumentId id) {
    return db.sql(
            """
            select revision, name, email, drawing_id, actor_name, address, agent, at, hash
              from document_acceptance
             where org_id = :org and document_id = :id
            """)
        .param("org", here.organization().value())
        .param("id", id.value())
        .query((row, index) -> acceptance(row))
        .optional();
  }

  /** Why the last revision that was declined was. */
  Optional<String> refusal(DocumentId id) {
    return db.sql(
            """
            select reason from document_refusal
             where org_id = :org and document_id = :id
             order by revision desc limit 1
            """)
        .param("org", here.organization().value())
        .param("id", id.value())
        .query(String.class)
        .optional();
  }

  private void answered(DocumentId id, DocumentState state) {
    db.sql(
            """
            update document set state = :state, version = version + 1
             where org_id = :org and id = :id and state = 'SENT'
            """)
        .param("org", here.organization().value())
        .param("id", id.value())
        .param("state", state.name())
        .update();
    db.sql("delete from document_change where org_id = :org and document_id = :id")
        .param("org", here.organization().value())
        .param("id", id.value())
        .update();
  }

  private static Acceptance acceptance(ResultSet row) throws SQLException {
    return new Acceptance(
        row.getInt("revision"),
        row.getString("name"),
        row.getString("email"),
        file(row.getObject("drawing_id", UUID.class)),
        row.getString("actor_name"),
        row.getString("address"),
        row.getString("agent"),
        row.getTimestamp("at").toInstant(),
        HexFormat.of().formatHex(row.getBytes("hash")));
  }

  private static @Nullable FileId file(@Nullable UUID id) {
    return id == null ? null : new FileId(id);
  }
}
