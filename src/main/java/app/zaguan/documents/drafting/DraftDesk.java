package app.zaguan.documents.drafting;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Happening;
import app.zaguan.documents.Standing;
import app.zaguan.documents.history.Chronicle;
import app.zaguan.shared.Refused;
import app.zaguan.shared.Stale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what is written, as a draft or as changes to what was sent. */
@Component
class DraftDesk {

  private final Documents documents;
  private final Drafts drafts;
  private final UnsentChanges changes;
  private final Composing composing;
  private final Chronicle chronicle;

  DraftDesk(
      Documents documents,
      Drafts drafts,
      UnsentChanges changes,
      Composing composing,
      Chronicle chronicle) {
    this.documents = documents;
    this.drafts = drafts;
    this.changes = changes;
    this.composing = composing;
    this.chronicle = chronicle;
  }

  DocumentId draft(DocumentType type, Draft draft, @Nullable DocumentId origin) {
    var written = composing.compose(type, draft, null, 0);
    return drafts.add(written, origin);
  }

  /** A credit note has none like it: what it takes away is taken away once. */
  DocumentId duplicate(DocumentId id, Draft draft) {
    var document = documents.get(id);
    if (document.type() == DocumentType.CREDIT_NOTE) {
      throw new Refused("credit-note.duplicate");
    }
    return draft(document.type(), draft, null);
  }

  void update(DocumentId id, int version, Draft draft) {
    var document = documents.get(id);
    refuseUnlessEditable(document);
    var written = composing.compose(document.type(), draft, document.number(), 0);
    if (document.isDraft()) {
      check(drafts.replace(id, version, written, null), id);
      chronicle.changed(id);
      return;
    }
    if (!written.contact().equals(document.contact())) {
      throw Refused.at("contact", "quote.edit.contact-is-fixed", String.valueOf(document.number()));
    }
    check(drafts.touch(id, version), id);
    changes.keep(id, draft);
    chronicle.note(id, Happening.Kind.CHANGED, Map.of());
  }

  void discard(DocumentId id) {
    if (changes.drop(id)) {
      chronicle.changed(id);
      return;
    }
    if (!drafts.discard(id)) {
      var document = documents.get(id);
      throw new Refused(
          document.type().noun() + ".discard.not-a-draft", String.valueOf(document.number()));
    }
  }

  /** Puts the changes in the place of what was sent. */
  boolean applyChanges(Document document) {
    var change = changes.of(document.id());
    if (change.isEmpty()) {
      return false;
    }
    var written =
        composing.compose(document.type(), change.get(), document.number(), document.revision());
    check(
        drafts.replace(document.id(), document.version(), written, document.contact().value()),
        document.id());
    changes.drop(document.id());
    return true;
  }

  private static void refuseUnlessEditable(Document document) {
    var number = String.valueOf(document.number());
    if (document.state() == DocumentState.ISSUED) {
      throw new Refused(document.type().noun() + ".edit.issued", number);
    }
    if (document.state() == DocumentState.ACCEPTED) {
      throw new Refused("quote.edit.accepted", number);
    }
    if (document.state() == DocumentState.CANCELLED) {
      throw new Refused("quote.edit.withdrawn", number);
    }
    if (document.standing() == Standing.CONVERTED) {
      throw new Refused("quote.edit.converted", number);
    }
  }

  private static void check(boolean isThereInThatVersion, DocumentId id) {
    if (!isThereInThatVersion) {
      throw new Stale(id);
    }
  }
}
