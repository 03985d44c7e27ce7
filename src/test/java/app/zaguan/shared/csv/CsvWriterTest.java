package app.zaguan.shared.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class CsvWriterTest {

  @Test
  void aSpreadsheetOpensItInItsOwnLanguage() {
    assertThat(new String(written("es", "Turia; S.A.", "a \"b\"", null), UTF_8))
        .isEqualTo("\ufeff\"Turia; S.A.\";\"a \"\"b\"\"\";\r\n");
    assertThat(new String(written("en", "a", "b"), UTF_8)).isEqualTo("\ufeffa,b\r\n");
  }

  @Test
  void noCellIsRunAsAFormula() {
    var text =
        new String(
            written("es", "=cmd|' /C calc'!A0", "+1+1", "-2-3", "@SUM(A1)", "\t=1", "\r=1"), UTF_8);

    assertThat(text).contains("'=cmd", "'+1+1", "'-2-3", "'@SUM", "'\t=1", "'\r=1");
  }

  @Test
  void phonesAndNegativeNumbersStayAsTheyAre() {
    assertThat(new String(written("es", "+34 961 23 45 67", "-12,50"), UTF_8))
        .contains("+34 961 23 45 67;-12,50");
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    var cells = List.of("=1+1", "'quoted", "Túria\nS.A.", "a;b", "-");
    var rows = new ArrayList<CsvRow>();

    CsvFile.of(new ByteArrayResource(written("es", cells.toArray(String[]::new)))).read(rows::add);

    assertThat(rows).containsExactly(new CsvRow(1, cells));
  }

  private static byte[] written(String language, String... cells) {
    var out = new ByteArrayOutputStream();
    try (var writer = new CsvWriter(out, Locale.of(language))) {
      writer.row(cells);
    }
    return out.toByteArray();
  }
}
