package app.zaguan.documents.desk.home;

import app.zaguan.contacts.Contact;
import app.zaguan.contacts.ContactPanel;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.lists.DocumentQuery;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.shared.web.screen.Parts;
import app.zaguan.shared.web.screen.Screen;
import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A contact's documents, on its page. */
@Component
class ContactDocuments implements ContactPanel {

  private static final int ROWS = 8;

  private final Documents documents;
  private final ContactFigures figures;
  private final Parts parts;

  ContactDocuments(Documents documents, ContactFigures figures, Parts parts) {
    this.documents = documents;
    this.figures = figures;
    this.parts = parts;
  }

  @Override
  public Place place() {
    return Place.MAIN;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Content> content(Contact contact, Member reader, Screen screen) {
    if (!reader.may(Area.SALES, Level.VIEW)) {
      return Optional.empty();
    }
    return Optional.of(
        parts.part(
            "documents/contactPanel",
            Map.of(
                "contact", contact.id(),
                "figures", figures.of(contact.id()),
                "quotes", documents.list(query(DocumentType.QUOTE, contact)),
                "invoices", documents.list(query(DocumentType.INVOICE, contact)),
                "creditNotes", documents.list(query(DocumentType.CREDIT_NOTE, contact)),
                "mayEdit", reader.may(Area.SALES, Level.EDIT))));
  }

  private static DocumentQuery query(DocumentType type, Contact contact) {
    return DocumentQuery.of(type).of(contact.id()).sized(ROWS);
  }
}
