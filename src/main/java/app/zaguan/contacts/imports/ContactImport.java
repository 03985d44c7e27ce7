package app.zaguan.contacts.imports;

import app.zaguan.contacts.ContactRole;
import app.zaguan.shared.tenancy.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file of contacts on its way into the book.
 *
 * @param columns what each column of the file fills
 * @param role what the contacts are to us where the file does not say
 * @param firstLine the line of its first row, which may be a header
 * @param rowCount all rows, the header too
 * @param rowsDone how far a worker is
 * @param attempt the number of the worker that is at it: an older one's end no longer counts
 * @param failed whether the last work could not be done; it then left nothing behind
 */
public record ContactImport(
    ImportId id,
    String fileName,
    Locale language,
    ImportState state,
    boolean hasHeader,
    List<ImportColumn> columns,
    ContactRole role,
    Twins twins,
    int firstLine,
    int rowCount,
    int rowsDone,
    int attempt,
    boolean failed,
    Actor actor,
    Instant createdAt,
    @Nullable Instant filledAt) {

  public ContactImport {
    columns = List.copyOf(columns);
  }

  /** The rows that are to be contacts. */
  public int contactRows() {
    return rowCount - (hasHeader ? 1 : 0);
  }

  /** The line behind which they begin. */
  int beforeFirst() {
    return hasHeader ? firstLine : firstLine - 1;
  }
}
