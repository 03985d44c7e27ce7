package app.zaguan.documents.desk.editor;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.ContactRow;
import app.zaguan.contacts.Contacts;
import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.identity.Organizations;
import app.zaguan.shared.Problem;
import app.zaguan.shared.Problems;
import app.zaguan.shared.text.Typed;
import app.zaguan.shared.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Prepares the editor: a new sheet, one that exists, or what was typed with what was asked of it.
 */
@Component
class Editor {

  private final Drafting drafting;
  private final Contacts contacts;
  private final Organizations organizations;
  private final Filling filling;
  private final Offers offers;

  Editor(
      Drafting drafting,
      Contacts contacts,
      Organizations organizations,
      Filling filling,
      Offers offers) {
    this.drafting = drafting;
    this.contacts = contacts;
    this.organizations = organizations;
    this.filling = filling;
    this.offers = offers;
  }

  /** An empty sheet, for a contact where one is given. */
  EditorPage fresh(DocumentType type, @Nullable ContactId contact) {
    var organization = organizations.current();
    var whom = contact == null ? null : contacts.get(contact);
    var draft = drafting.blank(type, contact);
    var form =
        DraftForm.of(draft, whom == null ? "" : whom.name(), organization.currency(), 0)
            .withholding(organization.defaultWithholding());
    var tax = whom == null || whom.taxCode() == null ? organization.defaultTax() : whom.taxCode();
    var sheet = form.with(Lines.ending(form.lines(), tax));
    return page(type, null, sheet, Problems.none())
        .focusing(whom == null ? "contact" : "lines[0].name");
  }

  /** All lines of the invoices that a credit note corrects. */
  EditorPage correcting(List<DocumentId> originals) {
    var draft = drafting.correcting(originals);
    var buyer = draft.contact() == null ? "" : contacts.get(draft.contact()).name();
    var form = DraftForm.of(draft, buyer, organizations.current().currency(), 0);
    var sheet = ending(form, form.lines());
    return page(DocumentType.CREDIT_NOTE, null, sheet, Problems.none())
        .focusing("correction.reason");
  }

  /** What is there, to be changed. */
  EditorPage of(Document document) {
    var draft = drafting.edit(document.id());
    var buyer = draft.contact() == null ? "" : contacts.get(draft.contact()).name();
    var form = DraftForm.of(draft, buyer, document.currency(), document.version());
    return page(document.type(), document, ending(form, form.lines()), Problems.none());
  }

  /** What was typed, reckoned, after a change. Nothing is stored. */
  EditorPage sketch(
      DocumentType type, @Nullable Document document, DraftForm typed, Change change) {
    var problems = new Problems();
    var filled = filling.after(type, change, typed, problems);
    var ordered = filled.with(Lines.after(change, filled.lines()));
    var sheet = ending(ordered, typed.lines());
    var page = page(type, document, sheet, problems).unsaved();
    return page.with(live(page, problems)).focusing(Focus.after(change, sheet));
  }

  /** What was typed, with all that is wrong with it. */
  EditorPage refused(
      DocumentType type, @Nullable Document document, DraftForm typed, Problems problems) {
    return page(type, document, ending(typed, typed.lines()), problems).unsaved();
  }

  /** What was typed beside what somebody else saved; saving once more saves it over that. */
  EditorPage beside(Document saved, DraftForm typed) {
    var theirs = of(saved).form();
    var mine = typed.startedFrom(saved.version());
    return refused(saved.type(), saved, mine, Problems.none())
        .meeting(Meeting.of(saved, mine, theirs));
  }

  /** What was typed into a document that is gone: saved, it is made anew. */
  EditorPage orphaned(DocumentType type, DraftForm typed) {
    var gone = Problems.none();
    gone.add(Problem.of("desk.stale.gone"));
    return refused(type, null, typed, gone);
  }

  private EditorPage page(
      DocumentType type, @Nullable Document document, DraftForm form, Problems problems) {
    var priced = drafting.price(type, form.read(new Typed(Words.locale(), new Problems())));
    var meant = problems.at("contact").isPresent() ? filling.meant(form) : List.<ContactRow>of();
    return new EditorPage(
        type,
        document,
        form,
        priced,
        problems,
        offers.on(priced.date(), form),
        meant,
        null,
        false,
        null);
  }

  /** What is wrong with what was typed; what is only missing is said when it is saved. */
  private static Problems live(EditorPage page, Problems known) {
    var live = new Problems(known.all());
    page.form().read(new Typed(Words.locale(), live));
    var typed = TypedFields.of(page.form());
    page.priced().problems().all().stream()
        .filter(it -> live.at(it.field()).isEmpty() && typed.contains(it.field()))
        .forEach(live::add);
    return live;
  }

  /** The sheet ends in an empty line, which is taxed as the one before. */
  private static DraftForm ending(DraftForm form, List<LineForm> before) {
    var tax = before.isEmpty() ? "" : before.getLast().taxCode();
    return form.with(Lines.ending(form.lines(), tax));
  }
}
