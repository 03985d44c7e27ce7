package app.zaguan.files;

import app.zaguan.shared.tenancy.OrganizationId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organizations' holds on stored files. All SQL about them. */
@Repository
class StoredFiles {

  private final JdbcClient db;

  StoredFiles(JdbcClient db) {
    this.db = db;
  }

  /** A file without its content. */
  record Row(FileId id, byte[] hash, long size, String contentType, String name) {}

  void add(OrganizationId organization, Row row, Instant now) {
    db.sql(
            """
            insert into stored_file (org_id, id, hash, size, content_type, name, created_at)
            values (:org, :id, :hash, :size, :type, :name, :now)
            """)
        .param("org", organization.value())
        .param("id", row.id().value())
        .param("hash", row.hash())
        .param("size", row.size())
        .param("type", row.contentType())
        .param("name", row.name())
        .param("now", Timestamp.from(now))
        .update();
  }

  Optional<Row> find(OrganizationId organization, FileId id) {
    return db.sql(
            """
            select id, hash, size, content_type, name
              from stored_file
             where org_id = :org and id = :id
            """)
        .param("org", organization.value())
        .param("id", id.value())
        .query((row, index) ->
            new Row(
                id,
                row.getBytes("hash"),
                row.getLong("size"),
                row.getString("content_type"),
                row.getString("name")))
        .optional();
  }

  boolean publish(OrganizationId organization, FileId id, UUID contact, UUID document) {
    return db.sql(
                """
                update stored_file
                   set portal_contact_id = :contact, document_id = :document
                 where org_id = :org and id = :id
                """)
            .param("contact", contact)
            .param("document", document)
            .param("org", organization.value())
            .param("id", id.value())
            .update()
        == 1;
  }

  boolean remove(OrganizationId organization, FileId id) {
    return db.sql("delete from stored_file where org_id = :org and id = :id")
            .param("org", organization.value())
            .param("id", id.value())
            .update()
        == 1;
  }

  /** Some contents that organizations hold. Behind the worker wall. */
  List<byte[]> some(int atMost) {
    return db.sql("select org_id, hash from stored_file limit :most")
        .param("most", atMost)
        .query((row, index) -> row.getBytes("hash"))
        .list();
  }

  /** Of these contents, those that any organization holds. Behind the worker wall. */
  List<byte[]> held(Collection<byte[]> hashes) {
    return db.sql("select org_id, hash from stored_file where hash = any(:hashes)")
        .param("hashes", hashes.toArray(new byte[0][]))
        .query((row, index) -> row.getBytes("hash"))
        .list();
  }
}
