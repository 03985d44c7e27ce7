package app.zaguan.identity.audit;

import static app.zaguan.shared.text.Words.t;

import app.zaguan.identity.Auditing;
import app.zaguan.shared.ListKey;
import app.zaguan.shared.Problems;
import app.zaguan.shared.csv.CsvWriter;
import app.zaguan.shared.text.Words;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the trail as a table, a part at a time, so that years of it need no more memory. */
@Service
class AuditExport {

  private static final int PART = 1000;

  private final AuditReading reading;
  private final Auditing auditing;
  private final TransactionTemplate transaction;

  AuditExport(AuditReading reading, Auditing auditing, TransactionTemplate transaction) {
    this.reading = reading;
    this.auditing = auditing;
    this.transaction = transaction;
  }

  /** Taking the trail away is written into the trail, before the first row leaves. */
  void record() {
    transaction.executeWithoutResult(
        status -> auditing.record("audit.exported", "audit", null, Map.of()));
  }

  void write(AuditForm form, ZoneId zone, OutputStream out) {
    var moments = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(zone);
    var query = form.query(PART, Problems.none());
    try (var csv = new CsvWriter(out, Words.locale())) {
      csv.row(
          t("audit.when"),
          t("audit.who"),
          t("audit.from-where"),
          t("audit.what"),
          t("audit.subject"),
          t("audit.details"));
      @Nullable ListKey after = null;
      do {
        var part = reading.list(query.after(after, PART), zone);
        reading.lines(part.rows()).forEach(it -> csv.row(cells(it, moments)));
        after = part.next() == null ? null : ListKey.read(part.next()).orElse(null);
      } while (after != null);
    }
  }

  private static @Nullable String[] cells(AuditPage.Line line, DateTimeFormatter moments) {
    var entry = line.entry();
    return new @Nullable String[] {
      moments.format(entry.at()),
      AuditWords.who(entry),
      entry.address(),
      AuditWords.sentence(entry),
      line.subject() == null ? null : line.subject().name(),
      AuditWords.details(entry)
    };
  }
}
