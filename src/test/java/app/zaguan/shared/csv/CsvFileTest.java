package app.zaguan.shared.csv;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zaguan.shared.Refused;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

class CsvFileTest {

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "|"})
  void theSignBetweenTheCellsIsFound(String sign) throws IOException {
    var text = "name;tax id\n\"Turia; S.A.\";A1\n".replace(";", sign);

    assertThat(cells(text.getBytes(UTF_8)))
        .containsExactly(List.of("name", "tax id"), List.of("Turia" + sign + " S.A.", "A1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-8 with mark"})
  void theEncodingIsFound(String encoding) throws IOException {
    var text = "Construcciones Túria;50 €;Peñíscola\n";
    var bytes =
        switch (encoding) {
          case "UTF-16LE" -> ("\ufeff" + text).getBytes(UTF_16LE);
          case "UTF-8 with mark" -> ("\ufeff" + text).getBytes(UTF_8);
          default -> text.getBytes(Charset.forName(encoding));
        };

    assertThat(cells(bytes)).containsExactly(List.of("Construcciones Túria", "50 €", "Peñíscola"));
  }

  @Test
  void aLongFileInUtf8IsToldFromOneThatOnlyEndsOtherwise() throws IOException {
    var long8 = "á;é\n".repeat(100_000);
    var last = cells(long8.getBytes(UTF_8));
    assertThat(last).hasSize(100_000).allMatch(it -> it.equals(List.of("á", "é")));

    var mixed = ("a;b\n".repeat(100_000) + "á;é\n").getBytes(CsvEncoding.WINDOWS);
    assertThat(cells(mixed).getLast()).containsExactly("á", "é");
  }

  @Test
  void excelsOwnFirstLineSaysTheSignAndIsNoRow() throws IOException {
    var rows = rows("sep=,\r\na;b,c\r\n".getBytes(UTF_8));

    assertThat(rows).containsExactly(new CsvRow(2, List.of("a;b", "c")));
  }

  @Test
  void linesAreCountedAsAnEditorDoes() throws IOException {
    var rows = rows("a;b\r\n\r\n\"two\r\nlines\";c\r\n;;\r\nd;e".getBytes(UTF_8));

    assertThat(rows.stream().map(CsvRow::line)).containsExactly(1, 3, 6);
    assertThat(rows.get(1).cells()).containsExactly("two\r\nlines", "c");
  }

  @Test
  void aShortRowHasEmptyCells() throws IOException {
    assertThat(rows("a;b\nc".getBytes(UTF_8)).getLast().cell(1)).isEmpty();
  }

  @Test
  void whatIsNoTableIsRefused() {
    refused(new byte[] {'P', 'K', 3, 4, 20, 0}, "csv.spreadsheet");
    refused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0}, "csv.spreadsheet");
    refused("a;b\n\0;c\n".getBytes(UTF_8), "csv.not-text");
    refused(("a;b\n" + "c;".repeat(2_000)).getBytes(UTF_8), "csv.too-many-columns");
    refused("a;b\n\"c;d\n".getBytes(UTF_8), "csv.quote-open");
  }

  @Test
  void sixtyMegabytesWithoutALineEndAreNotReadIntoMemory() {
    var endless = new byte[60 * 1024 * 1024];
    Arrays.fill(endless, (byte) 'a');
    refused(endless, "csv.line-too-long");
    endless[0] = '"';
    refused(endless, "csv.line-too-long");
  }

  private static void refused(byte[] bytes, String key) {
    assertThatThrownBy(() -> rows(bytes))
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.problems().all().getFirst().key()).isEqualTo(key));
  }

  private static List<List<String>> cells(byte[] bytes) throws IOException {
    return rows(bytes).stream().map(CsvRow::cells).toList();
  }

  private static List<CsvRow> rows(byte[] bytes) throws IOException {
    var rows = new ArrayList<CsvRow>();
    CsvFile.of(new ByteArrayResource(bytes)).read(rows::add);
    return rows;
  }
}
