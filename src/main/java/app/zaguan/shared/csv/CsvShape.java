package app.zaguan.shared.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;

/**
 * Which sign parts the cells of a file: the one that Excel's own first line declares ({@code
 * sep=;}), or else the one that its first row has most of.
 */
record CsvShape(char delimiter, boolean declared) {

  private static final Pattern DECLARATION = Pattern.compile("\"?sep=(.)\"?\\r?");
  private static final String SIGNS = ";,\t|";
  private static final int SAMPLE = 20_000;

  static CsvShape of(Reader reader) throws IOException {
    var sample = new char[SAMPLE];
    var length = new BufferedReader(reader).read(sample);
    var text = length < 0 ? "" : new String(sample, 0, length);
    var lineEnd = text.indexOf('\n');
    var first = lineEnd < 0 ? text : text.substring(0, lineEnd);
    var declaration = DECLARATION.matcher(first);
    return declaration.matches()
        ? new CsvShape(declaration.group(1).charAt(0), true)
        : new CsvShape(mostOf(text.stripLeading()), false);
  }

  /** The number of the first line that is a row's. */
  int firstLine() {
    return declared ? 2 : 1;
  }

  void skipDeclaration(Reader reader) throws IOException {
    if (declared) {
      for (var it = reader.read(); it >= 0 && it != '\n'; ) {
        it = reader.read();
      }
    }
  }

  private static char mostOf(String text) {
    var counts = new int[SIGNS.length()];
    var quoted = false;
    for (var i = 0; i < text.length(); i++) {
      var it = text.charAt(i);
      if (it == '"') {
        quoted = !quoted;
      } else if (!quoted && (it == '\n' || it == '\r')) {
        break;
      } else if (!quoted && SIGNS.indexOf(it) >= 0) {
        counts[SIGNS.indexOf(it)]++;
      }
    }
    var most = 0;
    for (var i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return SIGNS.charAt(most);
  }
}
