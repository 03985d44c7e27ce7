package app.zaguan.documents.printing;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.files.FileId;
import app.zaguan.shared.tenancy.Here;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which file each revision was printed to. All SQL about it. */
@Repository
class Prints {

  private final JdbcClient db;
  private final Here here;

  Prints(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  Optional<FileId> find(DocumentId document, int revision) {
    return db.sql(
            """
            select file_id from document_pdf
             where org_id = :org and document_id = :document and revision = :revision
            """)
        .param("org", here.organization().value())
        .param("document", document.value())
        .param("revision", revision)
        .query(UUID.class)
        .optional()
        .map(FileId::new);
  }

  /** Waits until nobody else prints this document. */
  void queue(DocumentId document) {
    db.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) as held")
        .param("key", "print " + document)
        .query(Integer.class)
        .single();
  }

  void add(DocumentId document, int revision, ContactId contact, FileId file) {
    db.sql(
            """
            insert into document_pdf (org_id, document_id, revision, portal_contact_id, file_id)
            values (:org, :document, :revision, :contact, :file)
            """)
        .param("org", here.organization().value())
        .param("document", document.value())
        .param("revision", revision)
        .param("contact", contact.value())
        .param("file", file.value())
        .update();
  }
}
