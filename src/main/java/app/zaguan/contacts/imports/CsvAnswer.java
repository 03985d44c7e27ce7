package app.zaguan.contacts.imports;

import app.zaguan.shared.csv.CsvWriter;
import app.zaguan.shared.text.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A table as an answer, written while it is made: it is never held whole. */
final class CsvAnswer {

  private CsvAnswer() {}

  static CsvWriter begin(HttpServletResponse response, String name) throws IOException {
    response.setContentType(CsvWriter.TYPE);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name + ".csv").build().toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    return new CsvWriter(response.getOutputStream(), Words.locale());
  }
}
