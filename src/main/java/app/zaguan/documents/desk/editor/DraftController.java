package app.zaguan.documents.desk.editor;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.desk.Found;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Needs;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.Stale;
import app.zaguan.shared.text.Typed;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.screen.Notices;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The editor of a document: written anew, changed, thrown away. */
@Controller
class DraftController {

  private final Editor editor;
  private final Filling filling;
  private final Drafting drafting;
  private final Documents documents;
  private final Notices notices;

  DraftController(
      Editor editor, Filling filling, Drafting drafting, Documents documents, Notices notices) {
    this.editor = editor;
    this.filling = filling;
    this.drafting = drafting;
    this.documents = documents;
    this.notices = notices;
  }

  @InitBinder
  void manyLines(WebDataBinder binder) {
    if (binder.getTarget() == null) {
      binder.setAutoGrowCollectionLimit(SketchController.MOST_LINES);
    }
  }

  @GetMapping({"/quotes/new", "/invoices/new"})
  @Needs(area = Area.SALES, level = Level.EDIT)
  ModelAndView form(
      DocumentType type, @RequestParam(required = false) @Nullable ContactId contact) {
    return page(editor.fresh(type, contact), HttpStatus.OK);
  }

  @PostMapping({"/quotes", "/invoices", "/credit-notes"})
  @Needs(area = Area.SALES, level = Level.EDIT)
  ModelAndView create(
      DocumentType type, DraftForm form, @RequestParam(defaultValue = "") String then) {
    var problems = new Problems();
    var whole = filling.withContact(form, problems);
    try {
      var draft = whole.read(new Typed(Words.locale(), problems));
      refuse(problems, drafting.price(type, draft).problems());
      return saved(type, drafting.draft(type, draft), then);
    } catch (Refused refused) {
      return page(
          editor.refused(type, null, whole, refused.problems()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @GetMapping({"/quotes/{id}/edit", "/invoices/{id}/edit", "/credit-notes/{id}/edit"})
  @Needs(area = Area.SALES, level = Level.EDIT)
  ModelAndView edit(DocumentType type, @PathVariable DocumentId id) {
    return page(editor.of(Found.document(documents, type, id)), HttpStatus.OK);
  }

  @PostMapping({"/quotes/{id}", "/invoices/{id}", "/credit-notes/{id}"})
  @Needs(area = Area.SALES, level = Level.EDIT)
  ModelAndView update(
      DocumentType type,
      @PathVariable DocumentId id,
      DraftForm form,
      @RequestParam(defaultValue = "") String then) {
    if (isGone(type, id) && !form.contact().isBlank()) {
      return page(editor.orphaned(type, form), HttpStatus.CONFLICT);
    }
    var document = Found.document(documents, type, id);
    var problems = new Problems();
    var whole = filling.withContact(form, problems);
    try {
      var draft = whole.read(new Typed(Words.locale(), problems));
      refuse(problems, drafting.price(type, draft).problems());
      drafting.update(id, whole.startedFrom(), draft);
      return saved(type, id, then);
    } catch (Refused refused) {
      return page(
          editor.refused(type, document, whole, refused.problems()),
          HttpStatus.UNPROCESSABLE_CONTENT);
    } catch (Stale stale) {
      var saved = Found.document(documents, type, id);
      return page(editor.beside(saved, whole), HttpStatus.CONFLICT);
    }
  }

  @PostMapping({"/quotes/{id}/removal", "/invoices/{id}/removal", "/credit-notes/{id}/removal"})
  @Needs(area = Area.SALES, level = Level.EDIT)
  ModelAndView destroy(DocumentType type, @PathVariable DocumentId id) {
    var document = Found.document(documents, type, id);
    drafting.discard(id);
    notices.done(document.isDraft() ? "desk.discarded" : "desk.changes-discarded");
    var address = "/" + type.segment() + (document.isDraft() ? "" : "/" + id);
    return new ModelAndView("redirect:" + address);
  }

  /** Somebody may have thrown the draft away meanwhile: what was typed is not lost with it. */
  private boolean isGone(DocumentType type, DocumentId id) {
    try {
      Found.document(documents, type, id);
      return false;
    } catch (NotFound gone) {
      return true;
    }
  }

  /** Says all at once: what could not be read, and what would be refused besides. */
  private static void refuse(Problems unread, Problems refused) {
    if (unread.isEmpty()) {
      return;
    }
    refused.all().stream().filter(it -> unread.at(it.field()).isEmpty()).forEach(unread::add);
    unread.orRefuse();
  }

  private ModelAndView saved(DocumentType type, DocumentId id, String then) {
    var address = "/" + type.segment() + "/" + id;
    if (then.equals("send")) {
      return new ModelAndView("redirect:" + address + "/sending");
    }
    notices.done("desk.saved");
    return new ModelAndView("redirect:" + address);
  }

  private static ModelAndView page(EditorPage page, HttpStatus status) {
    return new ModelAndView("documents/editor", Map.of("page", page), status);
  }
}
