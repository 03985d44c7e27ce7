package app.zaguan.contacts.imports;

import app.zaguan.files.FileName;
import app.zaguan.shared.Ids;
import app.zaguan.shared.Refused;
import app.zaguan.shared.csv.CsvFile;
import app.zaguan.shared.csv.CsvRow;
import app.zaguan.shared.text.Words;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes in a file: its rows are written down as they are read, and nothing of it is kept on disk.
 */
@Service
class Staging {

  static final int MEGABYTES = 50;
  static final int MOST_ROWS = 200_000;

  /** How long an upload is kept, to be mended or taken back; the page says so too. */
  static final Duration KEPT = Duration.ofDays(30);

  private static final int SAMPLE = 20;

  private final Imports imports;
  private final ImportRows rows;
  private final Clock clock;
  private final Ids ids;

  Staging(Imports imports, ImportRows rows, Clock clock, Ids ids) {
    this.imports = imports;
    this.rows = rows;
    this.clock = clock;
    this.ids = ids;
  }

  /** All of it or, where it is no table of contacts, nothing: {@link Refused} says why. */
  @Transactional(rollbackFor = IOException.class)
  public ImportId stage(MultipartFile file) throws IOException {
    if (file.isEmpty()) {
      throw new Refused("csv.missing");
    }
    if (file.getSize() > MEGABYTES * 1024L * 1024L) {
      throw new Refused("csv.too-big", MEGABYTES);
    }
    var csv = CsvFile.of(file);
    var id = new ImportId(ids.next());
    imports.forgetBefore(clock.instant().minus(KEPT));
    var name = file.getOriginalFilename();
    imports.add(id, FileName.clean(name == null ? "" : name), Words.locale());
    var writer = new Writer(id);
    csv.read(writer::take);
    writer.end();
    return id;
  }

  /** Writes rows down, a batch at a time. */
  private final class Writer {

    private final ImportId id;
    private final List<CsvRow> batch = new ArrayList<>();
    private final List<CsvRow> sample = new ArrayList<>();
    private int count;

    private Writer(ImportId id) {
      this.id = id;
    }

    private void take(CsvRow row) {
      if (++count > MOST_ROWS) {
        throw new Refused("csv.too-many-rows", MOST_ROWS);
      }
      if (sample.size() < SAMPLE) {
        sample.add(row);
      }
      batch.add(row);
      if (batch.size() == ImportRows.BATCH) {
        write();
      }
    }

    private void write() {
      rows.add(id, batch);
      batch.clear();
    }

    private void end() {
      if (sample.isEmpty()) {
        throw new Refused("csv.empty");
      }
      if (!batch.isEmpty()) {
        write();
      }
      imports.staged(id, ColumnGuess.of(sample), sample.getFirst().line(), count);
    }
  }
}
