package app.zaguan.contacts.imports;

import static app.zaguan.identity.Area.CONTACTS;
import static app.zaguan.identity.Level.EDIT;

import app.zaguan.identity.Needs;
import app.zaguan.shared.text.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.TimeZone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Making the rows of a file contacts, taking that back, and getting the others to mend them. */
@Controller
class FillingController {

  private static final String PAGE = "redirect:/contacts/imports/{id}";

  private final Imports imports;
  private final ImportReading reading;
  private final Importing importing;

  FillingController(Imports imports, ImportReading reading, Importing importing) {
    this.imports = imports;
    this.reading = reading;
    this.importing = importing;
  }

  @PostMapping("/contacts/imports/{id}/filling")
  @Needs(area = CONTACTS, level = EDIT)
  String create(@PathVariable ImportId id, @RequestParam(defaultValue = "SKIP") Twins twins) {
    importing.fill(id, twins);
    return PAGE;
  }

  @PostMapping("/contacts/imports/{id}/recall")
  @Needs(area = CONTACTS, level = EDIT)
  String destroy(@PathVariable ImportId id) {
    importing.recall(id);
    return PAGE;
  }

  /** The rows that became no contact, with why, in the file's own columns: to be mended. */
  @GetMapping("/contacts/imports/{id}/refused")
  @Needs(area = CONTACTS, level = EDIT)
  void show(@PathVariable ImportId id, HttpServletResponse response) throws IOException {
    var of = imports.get(id);
    try (var writer = CsvAnswer.begin(response, Words.t("import.refused-name"))) {
      Words.in(
          of.language(),
          TimeZone.getTimeZone("UTC"),
          () -> {
            writer.row(reading.heading(of));
            var line = 0;
            for (var part = reading.left(of, line); !part.isEmpty(); ) {
              part.forEach(writer::row);
              line = Integer.parseInt(part.getLast().get(of.columns().size()));
              part = reading.left(of, line);
            }
            return true;
          });
    }
  }
}
