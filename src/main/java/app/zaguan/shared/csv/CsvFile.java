package app.zaguan.shared.csv;

import app.zaguan.shared.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.InputStreamSource;

/**
 * A table that somebody's spreadsheet wrote: in whatever encoding and with whatever sign between
 * the cells. It is read row by row and never held whole. What is no such table is refused: {@code
 * csv.spreadsheet}, {@code csv.not-text}, {@code csv.line-too-long}, {@code csv.too-many-columns},
 * {@code csv.quote-open}, {@code csv.malformed}.
 */
public final class CsvFile {

  private static final int MOST_COLUMNS = 100;

  private final InputStreamSource source;
  private final Charset charset;
  private final int mark;
  private final CsvShape shape;

  private CsvFile(InputStreamSource source, CsvEncoding encoding, CsvShape shape) {
    this.source = source;
    this.charset = encoding.charset();
    this.mark = encoding.mark();
    this.shape = shape;
  }

  /** Looks through a file once, to learn how it is written. */
  public static CsvFile of(InputStreamSource source) throws IOException {
    CsvEncoding encoding;
    try (var in = source.getInputStream()) {
      encoding = CsvEncoding.of(in);
    }
    try (var reader = reader(source, encoding.charset(), encoding.mark())) {
      return new CsvFile(source, encoding, CsvShape.of(reader));
    }
  }

  /** Gives each row that says anything, in order. */
  public void read(Consumer<CsvRow> reader) throws IOException {
    var format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(shape.delimiter())
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get();
    try (var lines = new LineLimit(reader(source, charset, mark))) {
      shape.skipDeclaration(lines);
      try (var parser = CSVParser.builder().setReader(lines).setFormat(format).get()) {
        read(parser, lines, reader);
      }
    }
  }

  private void read(CSVParser parser, LineLimit lines, Consumer<CsvRow> reader) {
    var records = parser.iterator();
    var line = shape.firstLine();
    try {
      while (records.hasNext()) {
        var row = row(line, records.next());
        lines.another();
        if (row.cells().stream().anyMatch(it -> !it.isBlank())) {
          reader.accept(row);
        }
        line = shape.firstLine() + (int) parser.getCurrentLineNumber();
      }
    } catch (UncheckedIOException e) {
      throw new Refused(why(e), line);
    }
  }

  private static String why(UncheckedIOException failure) {
    if (failure.getCause() instanceof LineLimit.Reached) {
      return "csv.line-too-long";
    }
    // the parser's own word for a quote that is never closed; it has no type for it
    return String.valueOf(failure.getMessage()).contains("EOF")
        ? "csv.quote-open"
        : "csv.malformed";
  }

  private static CsvRow row(int line, CSVRecord record) {
    if (record.size() > MOST_COLUMNS) {
      throw new Refused("csv.too-many-columns", line, record.size(), MOST_COLUMNS);
    }
    var cells = new ArrayList<String>(record.size());
    for (var cell : record) {
      if (cell.indexOf('\0') >= 0) {
        throw new Refused("csv.not-text");
      }
      cells.add(CsvCell.read(cell));
    }
    return new CsvRow(line, cells);
  }

  private static Reader reader(InputStreamSource source, Charset charset, int mark)
      throws IOException {
    InputStream in = source.getInputStream();
    in.skipNBytes(mark);
    return new InputStreamReader(in, charset);
  }
}
