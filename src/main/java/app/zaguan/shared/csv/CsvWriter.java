package app.zaguan.shared.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table so that a double click opens it in the reader's spreadsheet: in UTF-8 that says
 * so, parted as that language's Excel expects, and with no cell that Excel would run as a formula.
 */
public final class CsvWriter implements AutoCloseable {

  public static final String TYPE = "text/csv;charset=UTF-8";

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final CSVPrinter printer;

  public CsvWriter(OutputStream out, Locale language) {
    try {
      var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      writer.write(BYTE_ORDER_MARK);
      var delimiter = language.getLanguage().equals("en") ? ',' : ';';
      printer = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get().print(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void row(@Nullable String... cells) {
    row(Arrays.asList(cells));
  }

  public void row(List<? extends @Nullable String> cells) {
    try {
      printer.printRecord(Stream.of(cells.toArray()).map(it -> CsvCell.tame((String) it)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      printer.close(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
