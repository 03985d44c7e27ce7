package app.zaguan.contacts.imports;

import static app.zaguan.identity.Area.CONTACTS;
import static app.zaguan.identity.Level.EDIT;

import app.zaguan.identity.Needs;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the columns of an uploaded file are. */
@Controller
class ColumnsController {

  private final Imports imports;
  private final ImportReading reading;
  private final Importing importing;

  ColumnsController(Imports imports, ImportReading reading, Importing importing) {
    this.imports = imports;
    this.reading = reading;
    this.importing = importing;
  }

  @GetMapping("/contacts/imports/{id}/columns")
  @Needs(area = CONTACTS, level = EDIT)
  ModelAndView edit(@PathVariable ImportId id) {
    var of = imports.get(id);
    return of.state() == ImportState.STAGED || of.state() == ImportState.CHECKED
        ? page(of, ColumnsForm.of(of), Problems.none(), HttpStatus.OK)
        : new ModelAndView("redirect:/contacts/imports/" + id);
  }

  @PostMapping("/contacts/imports/{id}/columns")
  @Needs(area = CONTACTS, level = EDIT)
  ModelAndView update(@PathVariable ImportId id, ColumnsForm form) {
    try {
      importing.check(id, form);
      return new ModelAndView("redirect:/contacts/imports/" + id);
    } catch (Refused refused) {
      return page(imports.get(id), form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private ModelAndView page(
      ContactImport of, ColumnsForm form, Problems problems, HttpStatus status) {
    var model =
        Map.of("of", of, "form", form, "samples", reading.samples(of), "problems", problems);
    return new ModelAndView("contacts/imports/columns", model, status);
  }
}
