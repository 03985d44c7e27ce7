package app.zaguan.documents.comments;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.shared.Ids;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The comments of documents. All SQL about them. */
@Repository
@Transactional(readOnly = true)
public class Comments {

  private final JdbcClient db;
  private final Here here;
  private final Clock clock;
  private final Ids ids;

  Comments(JdbcClient db, Here here, Clock clock, Ids ids) {
    this.db = db;
    this.here = here;
    this.clock = clock;
    this.ids = ids;
  }

  /** Oldest first, behind any wall. */
  public List<Comment> of(DocumentId document) {
    return db.sql(
            """
            select id, author_kind, author_name, body, at
              from document_comment
             where org_id = :org and document_id = :document
             order by id
            """)
        .param("org", here.organization().value())
        .param("document", document.value())
        .query((row, index) ->
            new Comment(
                row.getObject("id", UUID.class),
                Actor.Kind.valueOf(row.getString("author_kind")),
                row.getString("author_name"),
                row.getString("body"),
                row.getTimestamp("at").toInstant()))
        .list();
  }

  /** False where the document has one with that key. */
  @Transactional
  boolean add(DocumentId document, ContactId contact, String body, @Nullable String key) {
    var actor = here.actor();
    return db.sql(
                """
                insert into document_comment (org_id, id, document_id, portal_contact_id, author_kind,
                                              author_id, author_name, body, at, once_key)
                values (:org, :id, :document, :contact, :kind, :author, :name, :body, :at, :key)
                on conflict (org_id, document_id, once_key) do nothing
                """)
            .param("org", here.organization().value())
            .param("id", ids.next())
            .param("document", document.value())
            .param("contact", contact.value())
            .param("kind", actor.kind().name())
            .param("author", actor.id())
            .param("name", actor.name())
            .param("body", body)
            .param("at", Timestamp.from(clock.instant()))
            .param("key", key)
            .update()
        == 1;
  }
}
