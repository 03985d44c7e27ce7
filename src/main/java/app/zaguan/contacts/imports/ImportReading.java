package app.zaguan.contacts.imports;

import app.zaguan.contacts.ContactDetails;
import app.zaguan.identity.Organizations;
import app.zaguan.shared.text.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What there is to see of an import: its rows as they would be, and what is wrong with the others.
 */
@Service
@Transactional(readOnly = true)
class ImportReading {

  private static final List<Outcome> GOOD =
      List.of(Outcome.READY, Outcome.TWIN, Outcome.ADDED, Outcome.CHANGED);

  private final Imports imports;
  private final ImportRows rows;
  private final ImportContacts made;
  private final Organizations organizations;

  ImportReading(
      Imports imports, ImportRows rows, ImportContacts made, Organizations organizations) {
    this.imports = imports;
    this.rows = rows;
    this.made = made;
    this.organizations = organizations;
  }

  public ImportPage page(ImportId id) {
    var of = imports.get(id);
    var reading = new RowReading(of, organizations.current());
    var looked = of.state() == ImportState.CHECKED || of.state() == ImportState.FILLED;
    return new ImportPage(
        of,
        rows.counts(id),
        looked ? preview(of, reading) : List.of(),
        looked ? lines(of, reading, Outcome.REFUSED) : List.of(),
        looked ? lines(of, reading, Outcome.TWIN) : List.of(),
        made.left(id));
  }

  private List<ContactDetails> preview(ContactImport of, RowReading reading) {
    return rows.after(of.id(), GOOD, 0, ImportPage.PREVIEW).stream()
        .map(it -> reading.read(it).details())
        .filter(Objects::nonNull)
        .toList();
  }

  private List<ImportPage.Line> lines(ContactImport of, RowReading reading, Outcome outcome) {
    return rows.after(of.id(), List.of(outcome), 0, ImportPage.SHOWN).stream()
        .map(it -> line(it, reading))
        .toList();
  }

  private static ImportPage.Line line(ImportRow row, RowReading reading) {
    var read = reading.read(row);
    var details = read.details();
    var first = row.cells().stream().filter(it -> !it.isBlank()).findFirst().orElse("");
    return new ImportPage.Line(
        row.line(),
        details == null ? first : details.name(),
        read.problems().stream().map(Words::t).toList(),
        row.twin(),
        row.twinName(),
        row.twinLine());
  }

  /**
   * The first row of each column that says anything, for whoever has to tell what the columns are.
   */
  public List<Sample> samples(ContactImport of) {
    var first = rows.after(of.id(), of.firstLine() - 1, 6);
    return Stream.iterate(0, it -> it < of.columns().size(), it -> it + 1)
        .map(column -> sample(first, column))
        .toList();
  }

  private static Sample sample(List<ImportRow> first, int column) {
    var cells =
        first.stream()
            .skip(1)
            .map(it -> it.cell(column).strip())
            .filter(it -> !it.isEmpty())
            .limit(3)
            .toList();
    return new Sample(first.isEmpty() ? "" : first.getFirst().cell(column).strip(), cells);
  }

  /** The rows that did not become contacts, with why. */
  public List<List<String>> left(ContactImport of, int afterLine) {
    var reading = new RowReading(of, organizations.current());
    return rows
        .after(of.id(), List.of(Outcome.REFUSED, Outcome.SKIPPED), afterLine, ImportRows.BATCH)
        .stream()
        .map(it -> cells(of, it, reading))
        .toList();
  }

  /** The heading of the file, or the names of what its columns fill. */
  public List<String> heading(ContactImport of) {
    var width = of.columns().size();
    var first = of.hasHeader() ? rows.after(of.id(), of.firstLine() - 1, 1) : List.<ImportRow>of();
    var names =
        first.isEmpty()
            ? of.columns().stream().map(it -> it == ImportColumn.NONE ? "" : it.title())
            : Stream.iterate(0, it -> it + 1).limit(width).map(first.getFirst()::cell);
    return Stream.concat(names, Stream.of(Words.t("import.line"), Words.t("import.reason")))
        .toList();
  }

  private static List<String> cells(ContactImport of, ImportRow row, RowReading reading) {
    var cells = Stream.iterate(0, it -> it + 1).limit(of.columns().size()).map(row::cell);
    return Stream.concat(cells, Stream.of(String.valueOf(row.line()), why(row, reading))).toList();
  }

  static String why(ImportRow row, RowReading reading) {
    if (row.outcome() == Outcome.REFUSED) {
      return String.join(" ", reading.read(row).problems().stream().map(Words::t).toList());
    }
    var name = row.twinName();
    return name == null
        ? Words.t("import.twin-line", Objects.requireNonNullElse(row.twinLine(), 0))
        : Words.t("import.twin-contact", name);
  }
}
