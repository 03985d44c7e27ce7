package app.zaguan.documents.lists;

import app.zaguan.contacts.ContactDeletion;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.shared.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A contact with documents stays. */
@Component
class DocumentKeeping {

  private final Documents documents;

  DocumentKeeping(Documents documents) {
    this.documents = documents;
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
}
