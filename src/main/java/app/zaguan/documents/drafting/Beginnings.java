package app.zaguan.documents.drafting;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.corrections.CorrectionKind;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.money.Percent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What writing begins with: nothing, what is there, or another document. */
@Component
class Beginnings {

  private final Agreements agreements;
  private final Documents documents;
  private final Drafts drafts;
  private final UnsentChanges changes;

  Beginnings(Agreements agreements, Documents documents, Drafts drafts, UnsentChanges changes) {
    this.agreements = agreements;
    this.documents = documents;
    this.drafts = drafts;
    this.changes = changes;
  }

  /** Today's date, and what is agreed with the contact. */
  Draft blank(DocumentType type, @Nullable ContactId contact) {
    var agreed = agreements.with(type, contact);
    var empty = Draft.of(contact).dated(agreed.today());
    var terms =
        new Draft.Terms(agreed.dueOn(empty), agreed.currency(empty), agreed.language(empty));
    var discount = Optional.ofNullable(agreed.discount()).map(Percent::value).orElse(null);
    return empty.on(terms).discounted(discount).with(List.of(agreed.firstLine()));
  }

  /** The document as it is, or as it was changed and not sent yet. */
  Draft of(DocumentId id) {
    return changes.of(id).orElseGet(() -> asSaved(documents.get(id)));
  }

  /** The same on another day, as a new document: today's date and terms, nothing noted. */
  Draft duplicate(DocumentId id) {
    return fresh(documents.get(id)).referring(null);
  }

  /** A credit note of these invoices, with all their lines: what is not credited is taken out. */
  Draft correcting(List<DocumentId> invoices) {
    var originals = invoices.stream().distinct().map(documents::get).toList();
    if (originals.isEmpty()) {
      throw new NotFound("an invoice to correct");
    }
    var lines =
        originals.stream().flatMap(it -> it.paper().lines().stream()).map(DraftLine::of).toList();
    var ids = originals.stream().map(Document::id).toList();
    return fresh(originals.getFirst())
        .with(lines)
        .correcting(new DraftCorrection(CorrectionKind.DIFFERENCES, null, null, ids));
  }

  private Draft fresh(Document document) {
    var saved = asSaved(document);
    var today = agreements.with(document.type(), document.contact()).today();
    var terms = new Draft.Terms(null, saved.currency(), saved.language());
    return saved.dated(today).on(terms).noting(null).correcting(null);
  }

  private Draft asSaved(Document document) {
    var paper = document.paper();
    var note = documents.internalNote(document.id());
    return new Draft(
        document.contact(),
        paper.date(),
        paper.dueOn(),
        paper.currency(),
        paper.language(),
        paper.reference(),
        paper.discount().isZero() ? null : paper.discount().value(),
        drafts.isSurcharged(document.id()),
        paper.notes(),
        paper.terms(),
        note.isEmpty() ? null : note,
        paper.lines().stream().map(DraftLine::of).toList(),
        DraftCorrection.of(paper.correction()));
  }
}
