package app.zaguan.contacts.imports;

import static app.zaguan.identity.Area.CONTACTS;
import static app.zaguan.identity.Level.EDIT;

import app.zaguan.identity.Needs;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.screen.Notices;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Contacts from a file (CON-11): uploaded, looked at, given up. */
@Controller
class ImportController {

  private static final int LISTED = 20;

  private final Staging staging;
  private final Imports imports;
  private final ImportReading reading;
  private final Notices notices;

  ImportController(Staging staging, Imports imports, ImportReading reading, Notices notices) {
    this.staging = staging;
    this.imports = imports;
    this.reading = reading;
    this.notices = notices;
  }

  @GetMapping("/contacts/imports")
  @Needs(area = CONTACTS, level = EDIT)
  ModelAndView index() {
    return index(Problems.none(), HttpStatus.OK);
  }

  /** A file with the right headings, to begin with. */
  @GetMapping("/contacts/imports/template")
  @Needs(area = CONTACTS, level = EDIT)
  void template(HttpServletResponse response) throws IOException {
    try (var writer = CsvAnswer.begin(response, Words.t("import.template-name"))) {
      writer.row(ContactCells.heading());
      writer.row(ContactCells.example());
    }
  }

  @PostMapping("/contacts/imports")
  @Needs(area = CONTACTS, level = EDIT)
  ModelAndView create(@RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    try {
      if (file == null) {
        throw new Refused("csv.missing");
      }
      return new ModelAndView("redirect:/contacts/imports/" + staging.stage(file) + "/columns");
    } catch (Refused refused) {
      var problems =
          new Problems(refused.problems().all().stream().map(it -> it.movedTo("file")).toList());
      return index(problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @GetMapping("/contacts/imports/{id}")
  @Needs(area = CONTACTS, level = EDIT)
  ModelAndView show(@PathVariable ImportId id, HttpServletResponse response) {
    var page = reading.page(id);
    if (page.of().state() == ImportState.STAGED && !page.of().failed()) {
      return new ModelAndView("redirect:/contacts/imports/" + id + "/columns");
    }
    if (page.of().state().isUnderWay()) {
      response.setHeader("Refresh", "2");
    }
    return new ModelAndView("contacts/imports/show", "page", page);
  }

  @PostMapping("/contacts/imports/{id}/removal")
  @Needs(area = CONTACTS, level = EDIT)
  String destroy(@PathVariable ImportId id) {
    var name = imports.get(id).fileName();
    if (!imports.delete(id)) {
      throw new NotFound(id);
    }
    notices.done("import.forgotten", name);
    return "redirect:/contacts/imports";
  }

  private ModelAndView index(Problems problems, HttpStatus status) {
    List<ContactImport> latest = imports.latest(LISTED);
    return new ModelAndView(
        "contacts/imports/index", Map.of("imports", latest, "problems", problems), status);
  }
}
