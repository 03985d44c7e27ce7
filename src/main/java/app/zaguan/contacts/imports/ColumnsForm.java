package app.zaguan.contacts.imports;

import app.zaguan.contacts.ContactRole;
import app.zaguan.shared.Problem;
import app.zaguan.shared.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a file are, as said on its page.
 *
 * @param column what each fills, in the order of the file
 */
public record ColumnsForm(Boolean header, String role, List<String> column) {

  /** What was not sent is empty. */
  public ColumnsForm(
      @Nullable Boolean header, @Nullable String role, @Nullable List<String> column) {
    this.header = Boolean.TRUE.equals(header);
    this.role = Objects.requireNonNullElse(role, "");
    this.column = column == null ? List.of() : List.copyOf(column);
  }

  static ColumnsForm of(ContactImport it) {
    return new ColumnsForm(
        it.hasHeader(), it.role().name(), it.columns().stream().map(Enum::name).toList());
  }

  /**
   * The columns, as many as the file has; refused at {@code column} without a name or with one kind
   * twice.
   */
  List<ImportColumn> columns(int width) {
    var problems = new Problems();
    var columns = new ArrayList<ImportColumn>();
    for (var i = 0; i < width; i++) {
      var chosen = i < column.size() ? ImportColumn.of(column.get(i)) : ImportColumn.NONE;
      if (!chosen.gathers() && columns.contains(chosen)) {
        problems.add(Problem.at("column", "import.column-twice", chosen.title()));
      }
      columns.add(chosen);
    }
    problems.unless(
        columns.contains(ImportColumn.LEGAL_NAME) || columns.contains(ImportColumn.TRADE_NAME),
        "column",
        "import.name-column-missing");
    problems.orRefuse();
    return columns;
  }

  public ContactRole contactRole() {
    return Stream.of(ContactRole.values())
        .filter(it -> it.name().equals(role))
        .findFirst()
        .orElse(ContactRole.CUSTOMER);
  }

  /** What a column of the file is said to be. */
  public ImportColumn at(int index) {
    return index < column.size() ? ImportColumn.of(column.get(index)) : ImportColumn.NONE;
  }
}
