package app.zaguan.documents.desk.editor;

import app.zaguan.documents.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Two people changed the same document: what one typed beside what the other saved meanwhile.
 *
 * @param saved how it stands now
 * @param differences what is not the same, in the order of the sheet
 */
public record Meeting(Document saved, List<Difference> differences) {

  /**
   * One field that is not the same.
   *
   * @param field the key of its name
   * @param line the line it is of, from 1; 0 for what is said of the whole document
   */
  public record Difference(String field, int line, String mine, String theirs) {}

  static Meeting of(Document saved, DraftForm mine, DraftForm theirs) {
    var differences = new ArrayList<Difference>();
    for (var field : Field.values()) {
      add(differences, field.key, 0, field.of.apply(mine), field.of.apply(theirs));
    }
    var lines = Math.max(mine.lines().size(), theirs.lines().size());
    for (var i = 0; i < lines; i++) {
      for (var field : LineField.values()) {
        add(differences, field.key, i + 1, field.at(mine, i), field.at(theirs, i));
      }
    }
    return new Meeting(saved, differences);
  }

  private static void add(List<Difference> all, String key, int line, String mine, String theirs) {
    if (!mine.strip().equals(theirs.strip())) {
      all.add(new Difference(key, line, mine, theirs));
    }
  }

  /** What is said of the whole document. */
  private enum Field {
    CONTACT("desk.contact", DraftForm::contactText),
    DATE("paper.date", DraftForm::date),
    DUE("desk.stale.due", DraftForm::dueOn),
    CURRENCY("desk.currency", DraftForm::currency),
    LANGUAGE("desk.language", DraftForm::language),
    REFERENCE("desk.reference", DraftForm::reference),
    DISCOUNT("desk.discount", DraftForm::discount),
    WITHHOLDING("desk.withholding", DraftForm::withholdingCode),
    SURCHARGE("desk.surcharge", it -> it.isSurcharged() ? "✓" : ""),
    NOTES("paper.notes", DraftForm::notes),
    TERMS("desk.terms", DraftForm::terms),
    NOTE("desk.internal-note", DraftForm::internalNote),
    REASON("desk.correction.words", it -> it.correction() == null ? "" : it.correction().words());

    private final String key;
    private final Function<DraftForm, String> of;

    Field(String key, Function<DraftForm, String> of) {
      this.key = key;
      this.of = of;
    }
  }

  /** What is said of a line. */
  private enum LineField {
    NAME("desk.line.name", LineForm::name),
    DETAILS("desk.line.details", LineForm::details),
    QUANTITY("desk.line.quantity", LineForm::quantity),
    UNIT("desk.line.unit", LineForm::unit),
    PRICE("desk.line.price", LineForm::unitPrice),
    DISCOUNT("desk.line.discount", LineForm::discount),
    TAX("desk.line.tax", LineForm::taxCode);

    private final String key;
    private final Function<LineForm, String> of;

    LineField(String key, Function<LineForm, String> of) {
      this.key = key;
      this.of = of;
    }

    /** Nothing where the line is not there, or is the empty one that waits at the end. */
    String at(DraftForm form, int index) {
      if (index >= form.lines().size() || form.lines().get(index).isBlank()) {
        return "";
      }
      return of.apply(form.lines().get(index));
    }
  }
}
