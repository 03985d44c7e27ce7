package app.zaguan.contacts.imports;

import app.zaguan.contacts.Contact;
import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacts;
import app.zaguan.contacts.book.ContactBook;
import app.zaguan.identity.Auditing;
import app.zaguan.identity.Organizations;
import app.zaguan.shared.Ids;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the good rows of an import contacts: all of them in one transaction, or none. */
@Service
class Filling {

  private static final List<Outcome> WANTED = List.of(Outcome.READY, Outcome.TWIN);

  private final Imports imports;
  private final ImportRows rows;
  private final Contacts contacts;
  private final ContactBook book;
  private final Organizations organizations;
  private final Auditing auditing;
  private final Clock clock;
  private final Ids ids;

  Filling(
      Imports imports,
      ImportRows rows,
      Contacts contacts,
      ContactBook book,
      Organizations organizations,
      Auditing auditing,
      Clock clock,
      Ids ids) {
    this.imports = imports;
    this.rows = rows;
    this.contacts = contacts;
    this.book = book;
    this.organizations = organizations;
    this.auditing = auditing;
    this.clock = clock;
    this.ids = ids;
  }

  @Transactional
  public void fill(ContactImport of) {
    var reading = new RowReading(of, organizations.current());
    var changed = new HashSet<ContactId>();
    var line = of.beforeFirst();
    for (var batch = batch(of, line); !batch.isEmpty(); batch = batch(of, line)) {
      fill(of, batch, reading, changed);
      imports.progress(of, batch.size());
      line = batch.getLast().line();
    }
    imports.end(of, ImportState.FILLED);
    auditing.record("contacts.imported", "contact_import", of.id().value(), told(of));
  }

  private List<ImportRow> batch(ContactImport of, int line) {
    return rows.after(of.id(), WANTED, line, ImportRows.BATCH);
  }

  private Map<String, Object> told(ContactImport of) {
    var counts = rows.counts(of.id());
    return Map.of(
        "file", of.fileName(),
        "added", counts.getOrDefault(Outcome.ADDED, 0),
        "changed", counts.getOrDefault(Outcome.CHANGED, 0),
        "skipped", counts.getOrDefault(Outcome.SKIPPED, 0),
        "refused", counts.getOrDefault(Outcome.REFUSED, 0));
  }

  private void fill(
      ContactImport of, List<ImportRow> batch, RowReading reading, Set<ContactId> changed) {
    var known = known(of, batch);
    var lot = new Lot();
    for (var row : batch) {
      var twin = row.twin() == null ? null : known.get(row.twin());
      if (isSkipped(of, row, twin, changed)) {
        lot.leave(row, Outcome.SKIPPED);
      } else if (twin != null && of.twins() == Twins.UPDATE) {
        changed.add(twin.id());
        lot.update(row, twin, reading.readOver(row, twin));
      } else {
        lot.add(row, new ContactId(ids.next()), reading.read(row));
      }
    }
    write(of, lot);
  }

  /** A second row of the file about the same contact says nothing that we could choose between. */
  private static boolean isSkipped(
      ContactImport of, ImportRow row, @Nullable Contact twin, Set<ContactId> changed) {
    return switch (of.twins()) {
      case CREATE -> false;
      case SKIP -> row.outcome() == Outcome.TWIN;
      case UPDATE -> row.twinLine() != null || (twin != null && changed.contains(twin.id()));
    };
  }

  private void write(ContactImport of, Lot lot) {
    if (!lot.added.isEmpty()) {
      book.addAll(lot.added, clock.instant());
    }
    if (!lot.updated.isEmpty()) {
      rows.keepBefore(of.id(), lot.updatedLines);
      book.updateAll(lot.updated);
    }
    rows.filled(of.id(), lot.filled);
  }

  private Map<ContactId, Contact> known(ContactImport of, List<ImportRow> batch) {
    var twins = batch.stream().map(ImportRow::twin).filter(Objects::nonNull).distinct().toList();
    return of.twins() != Twins.UPDATE || twins.isEmpty()
        ? Map.of()
        : contacts.all(twins).stream().collect(Collectors.toMap(Contact::id, Function.identity()));
  }

  /** What becomes of the rows of one batch. */
  private static final class Lot {

    private final List<ContactBook.Entry> added = new ArrayList<>();
    private final List<ContactBook.Entry> updated = new ArrayList<>();
    private final List<Integer> updatedLines = new ArrayList<>();
    private final List<ImportRows.Filled> filled = new ArrayList<>();

    private void leave(ImportRow row, Outcome outcome) {
      filled.add(new ImportRows.Filled(row.line(), outcome, null, 0));
    }

    private void add(ImportRow row, ContactId id, Reading read) {
      var details = Objects.requireNonNull(read.details(), "it was good when it was checked");
      added.add(new ContactBook.Entry(id, 0, details, read.note()));
      filled.add(new ImportRows.Filled(row.line(), Outcome.ADDED, id.value(), 0));
    }

    /**
     * A known contact keeps its private note; one that cannot be as the row says stays as it is.
     */
    private void update(ImportRow row, Contact twin, Reading read) {
      var details = read.details();
      if (details == null) {
        leave(row, Outcome.REFUSED);
        return;
      }
      updated.add(new ContactBook.Entry(twin.id(), twin.version(), details, ""));
      updatedLines.add(row.line());
      filled.add(
          new ImportRows.Filled(
              row.line(), Outcome.CHANGED, twin.id().value(), twin.version() + 1));
    }
  }
}
