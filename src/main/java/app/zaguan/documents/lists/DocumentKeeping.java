package app.zaguan.documents.lists;

import app.zaguan.contacts.ContactDeletion;
import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.ContactRecall;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.shared.Refused;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A contact with documents stays. */
@Component
class DocumentKeeping {

  private final Documents documents;
  private final JdbcClient db;

  DocumentKeeping(Documents documents, JdbcClient db) {
    this.documents = documents;
    this.db = db;
  }

  @EventListener
  void deleting(ContactDeletion deletion) {
    for (var type : DocumentType.values()) {
      var any = DocumentQuery.of(type).of(deletion.contact()).sized(1);
      if (!documents.list(any).isEmpty()) {
        throw new Refused("contact.delete.has-documents");
      }
    }
  }

  @EventListener
  void recalling(ContactRecall recall) {
    db.sql(
            """
            select distinct contact_id
              from document
             where org_id = :org and contact_id = any(cast(:contacts as uuid[]))
            """)
        .param("org", recall.organization().value())
        .param("contacts", recall.contacts().stream().map(ContactId::value).toArray(UUID[]::new))
        .query((row, index) -> new ContactId(row.getObject("contact_id", UUID.class)))
        .list()
        .forEach(recall.kept()::add);
  }
}
