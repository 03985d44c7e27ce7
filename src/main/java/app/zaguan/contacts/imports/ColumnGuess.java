package app.zaguan.contacts.imports;

import app.zaguan.shared.Refused;
import app.zaguan.shared.csv.CsvRow;
import app.zaguan.shared.postal.EmailAddress;
import app.zaguan.shared.taxid.TaxId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What the columns of a file probably are: by their headings where the first row has any, or else
 * by what stands in them.
 */
record ColumnGuess(boolean hasHeader, List<ImportColumn> columns) {

  static ColumnGuess of(List<CsvRow> first) {
    var width = first.stream().mapToInt(it -> it.cells().size()).max().orElse(0);
    var head = first.getFirst();
    var byName = once(IntStream.range(0, width).mapToObj(it -> ImportColumn.called(head.cell(it))));
    var hasHeader = byName.stream().anyMatch(it -> it != ImportColumn.NONE);
    return new ColumnGuess(hasHeader, hasHeader ? byName : byContent(first, width));
  }

  /** The first column of each kind wins, but for those that gather. */
  private static List<ImportColumn> once(java.util.stream.Stream<ImportColumn> wanted) {
    var columns = new ArrayList<ImportColumn>();
    wanted.forEach(
        it -> columns.add(it.gathers() || !columns.contains(it) ? it : ImportColumn.NONE));
    return columns;
  }

  private static List<ImportColumn> byContent(List<CsvRow> rows, int width) {
    var columns = new ArrayList<ImportColumn>();
    for (var i = 0; i < width; i++) {
      var column = i;
      var cells = rows.stream().map(it -> it.cell(column)).filter(it -> !it.isBlank()).toList();
      columns.add(content(cells, columns));
    }
    return columns;
  }

  private static ImportColumn content(List<String> cells, List<ImportColumn> taken) {
    if (cells.isEmpty()) {
      return ImportColumn.NONE;
    }
    if (mostly(cells, it -> EmailAddress.read(it.strip()).isPresent())) {
      return ImportColumn.EMAIL;
    }
    if (!taken.contains(ImportColumn.TAX_ID) && mostly(cells, ColumnGuess::isTaxId)) {
      return ImportColumn.TAX_ID;
    }
    if (mostly(cells, it -> it.matches("[+]?[0-9][0-9 .()/-]{8,}"))) {
      return ImportColumn.PHONE;
    }
    var isName = !taken.contains(ImportColumn.LEGAL_NAME);
    return isName && mostly(cells, it -> it.matches(".*\\p{L}{3}.*"))
        ? ImportColumn.LEGAL_NAME
        : ImportColumn.NONE;
  }

  private static boolean mostly(List<String> cells, Predicate<String> what) {
    return cells.stream().filter(what).count() * 10 >= cells.size() * 7L;
  }

  private static boolean isTaxId(String text) {
    try {
      TaxId.of("ES", text);
      return true;
    } catch (Refused notOne) {
      return false;
    }
  }
}
