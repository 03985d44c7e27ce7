package app.zaguan.shared.csv;

import java.util.List;

/**
 * A row of a file.
 *
 * @param line where it begins, from 1, as an editor counts
 */
public record CsvRow(int line, List<String> cells) {

  public CsvRow {
    cells = List.copyOf(cells);
  }

  /** The cell of a column; empty where the row is shorter. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
