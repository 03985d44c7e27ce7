package app.zaguan.shared.csv;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell that a spreadsheet takes for what it says. What begins like a formula would be run when
 * the file is opened (CWE-1236): it gets an apostrophe before it, which spreadsheets do not show,
 * and loses it again when it is read.
 */
final class CsvCell {

  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[+-]? ?[0-9][0-9 .,\\u00a0]*%?");
  private static final Pattern TAMED = Pattern.compile("'[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

  private CsvCell() {}

  static String tame(@Nullable String text) {
    if (text == null) {
      return "";
    }
    var runs = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    return runs ? "'" + text : text;
  }

  static String read(String cell) {
    return TAMED.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
