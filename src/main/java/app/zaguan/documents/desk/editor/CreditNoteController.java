package app.zaguan.documents.desk.editor;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacts;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Standing;
import app.zaguan.documents.desk.Read;
import app.zaguan.documents.lists.DocumentQuery;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Needs;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A new credit note: which invoices it corrects is asked first, where the address does not say. */
@Controller
class CreditNoteController {

  private static final Set<Standing> CORRECTABLE =
      Set.of(Standing.ISSUED, Standing.PARTLY_PAID, Standing.OVERDUE, Standing.PAID);

  private final Editor editor;
  private final Documents documents;
  private final Contacts contacts;

  CreditNoteController(Editor editor, Documents documents, Contacts contacts) {
    this.editor = editor;
    this.documents = documents;
    this.contacts = contacts;
  }

  @GetMapping("/credit-notes/new")
  @Needs(area = Area.SALES, level = Level.EDIT)
  ModelAndView form(
      @RequestParam(required = false) @Nullable List<DocumentId> original,
      @RequestParam(required = false) @Nullable ContactId contact,
      @RequestParam(defaultValue = "") String q) {
    if (original != null && !original.isEmpty()) {
      return new ModelAndView("documents/editor", Map.of("page", editor.correcting(original)));
    }
    var query =
        DocumentQuery.of(DocumentType.INVOICE)
            .standing(CORRECTABLE)
            .of(contact)
            .containing(Read.text(q));
    var whom = contact == null ? null : contacts.get(contact);
    var page = new OriginalsPage(documents.list(query).rows(), whom, q);
    return new ModelAndView("documents/originals", Map.of("page", page));
  }
}
