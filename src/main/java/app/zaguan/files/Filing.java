package app.zaguan.files;

import app.zaguan.shared.Ids;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Refused;
import app.zaguan.shared.tenancy.Here;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files: the content under its hash, safely on disk before the row that holds it. What is
 * found is what the wall at hand lets through: all of the organization's to its staff, what was
 * published to a contact or with a document to that contact or the holder of that document's link.
 */
@Service
@Transactional
public class Filing {

  /** The largest file that is kept, in bytes. */
  public static final long LIMIT = 10L * 1024 * 1024;

  private final StoredFiles files;
  private final Disk disk;
  private final Here here;
  private final Clock clock;
  private final Ids ids;

  Filing(StoredFiles files, Disk disk, Here here, Clock clock, Ids ids) {
    this.files = files;
    this.disk = disk;
    this.here = here;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Keeps a file, seen by the organization's staff alone.
   *
   * @throws Refused {@code file.empty}, {@code file.too-big}
   */
  public FileId store(byte[] content, String name, String contentType) {
    if (content.length == 0) {
      throw new Refused("file.empty");
    }
    if (content.length > LIMIT) {
      throw tooBig();
    }
    var id = new FileId(ids.next());
    var hash = disk.keep(content);
    var row = new StoredFiles.Row(id, hash, content.length, contentType, FileName.clean(name));
    files.add(here.organization(), row, clock.instant());
    return id;
  }

  /**
   * Lets a contact see a file in its portal, and the holder of the document's link see it there.
   */
  public void publish(FileId id, UUID contact, UUID document) {
    if (!files.publish(here.organization(), id, contact, document)) {
      throw new NotFound(id);
    }
  }

  /**
   * A file with its content.
   *
   * @throws NotFound where there is none, or none that may be seen from here
   */
  @Transactional(readOnly = true)
  public StoredFile read(FileId id) {
    var row = files.find(here.organization(), id).orElseThrow(() -> new NotFound(id));
    var content = disk.read(row.hash());
    return new StoredFile(id, row.name(), row.contentType(), row.size(), content);
  }

  /** Lets go of a file; its content goes when nobody holds it any more. */
  public void discard(FileId id) {
    if (!files.remove(here.organization(), id)) {
      throw new NotFound(id);
    }
  }

  static Refused tooBig() {
    return new Refused("file.too-big", (int) (LIMIT / 1024 / 1024));
  }
}
