package app.zaguan.contacts.imports;

import static app.zaguan.identity.Area.CONTACTS;
import static app.zaguan.identity.Level.VIEW;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacts;
import app.zaguan.identity.Needs;
import app.zaguan.shared.text.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All contacts as a table, in the columns that an import reads. */
@Controller
class ExportController {

  /** In a transaction each, so that a slow reader holds no connection to the database. */
  private static final int PART = 500;

  private final Contacts contacts;

  ExportController(Contacts contacts) {
    this.contacts = contacts;
  }

  @GetMapping("/contacts/export")
  @Needs(area = CONTACTS, level = VIEW)
  void show(HttpServletResponse response) throws IOException {
    try (var writer = CsvAnswer.begin(response, Words.t("import.export-name"))) {
      writer.row(ContactCells.heading());
      @Nullable ContactId last = null;
      for (var part = contacts.after(last, PART); !part.isEmpty(); ) {
        part.forEach(it -> writer.row(ContactCells.of(it)));
        last = part.getLast().id();
        part = contacts.after(last, PART);
      }
    }
  }
}
