package app.zaguan.documents.desk.editor;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.desk.Found;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Needs;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Reckons what stands in the editor, by the server's own arithmetic, and stores nothing. Scripts
 * get only what changed beside the fields being typed in; without them the whole page comes back.
 */
@Controller
class SketchController {

  static final int MOST_LINES = 2000;

  private final Editor editor;
  private final Documents documents;

  SketchController(Editor editor, Documents documents) {
    this.editor = editor;
    this.documents = documents;
  }

  @InitBinder
  void manyLines(WebDataBinder binder) {
    if (binder.getTarget() == null) {
      binder.setAutoGrowCollectionLimit(MOST_LINES);
    }
  }

  @PostMapping({
    "/quotes/sketch",
    "/invoices/sketch",
    "/credit-notes/sketch",
    "/quotes/{id}/sketch",
    "/invoices/{id}/sketch",
    "/credit-notes/{id}/sketch"
  })
  @Needs(area = Area.SALES, level = Level.EDIT)
  ModelAndView create(
      DocumentType type,
      @PathVariable(required = false) @Nullable DocumentId id,
      DraftForm form,
      @RequestParam(required = false) @Nullable String change,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
    var asked = Change.of(change);
    if (part != null && !asked.ordersLines()) {
      var sketch =
          SketchPage.of(editor.sketch(type, null, form, asked), asked, form.lines().size());
      return new ModelAndView("documents/sketch", Map.of("sketch", sketch));
    }
    var document = id == null ? null : Found.document(documents, type, id);
    return new ModelAndView(
        "documents/editor", Map.of("page", editor.sketch(type, document, form, asked)));
  }
}
