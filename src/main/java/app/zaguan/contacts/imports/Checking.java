package app.zaguan.contacts.imports;

import app.zaguan.contacts.ContactDetails;
import app.zaguan.contacts.Contacts;
import app.zaguan.contacts.book.Alike;
import app.zaguan.identity.Organizations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at every row of an import: whether it could be a contact, and whether we have it already.
 */
@Service
class Checking {

  private final Imports imports;
  private final ImportRows rows;
  private final Contacts contacts;
  private final Organizations organizations;
  private final TransactionTemplate transaction;

  Checking(
      Imports imports,
      ImportRows rows,
      Contacts contacts,
      Organizations organizations,
      TransactionTemplate transaction) {
    this.imports = imports;
    this.rows = rows;
    this.contacts = contacts;
    this.organizations = organizations;
    this.transaction = transaction;
  }

  /** A batch in a transaction of its own; begun again from the start if a worker dies with it. */
  void check(ContactImport of) {
    var reading = new RowReading(of, organizations.current());
    var firstLines = new HashMap<String, Integer>();
    rows.forget(of.id());
    var line = of.beforeFirst();
    for (var batch = batch(of, line); !batch.isEmpty(); batch = batch(of, line)) {
      var some = batch;
      transaction.executeWithoutResult(status -> check(of, some, reading, firstLines));
      imports.progress(of, some.size());
      line = some.getLast().line();
    }
    imports.end(of, ImportState.CHECKED);
  }

  private List<ImportRow> batch(ContactImport of, int line) {
    return rows.after(of.id(), line, ImportRows.BATCH);
  }

  private void check(
      ContactImport of,
      List<ImportRow> batch,
      RowReading reading,
      Map<String, Integer> firstLines) {
    var read = batch.stream().map(reading::read).toList();
    var known =
        contacts.known(read.stream().map(Reading::details).filter(Objects::nonNull).toList());
    var findings = new ArrayList<ImportRows.Finding>();
    for (var i = 0; i < batch.size(); i++) {
      findings.add(finding(batch.get(i).line(), read.get(i).details(), known, firstLines));
    }
    rows.found(of.id(), findings);
  }

  private static ImportRows.Finding finding(
      int line,
      @Nullable ContactDetails details,
      Map<String, UUID> known,
      Map<String, Integer> firstLines) {
    if (details == null) {
      return new ImportRows.Finding(line, Outcome.REFUSED, null, null);
    }
    var keys = Alike.keys(details);
    var twin = keys.stream().map(known::get).filter(Objects::nonNull).findFirst().orElse(null);
    var twinLine =
        keys.stream().map(firstLines::get).filter(Objects::nonNull).findFirst().orElse(null);
    keys.forEach(it -> firstLines.putIfAbsent(it, line));
    var outcome = twin == null && twinLine == null ? Outcome.READY : Outcome.TWIN;
    return new ImportRows.Finding(line, outcome, twinLine, twin);
  }
}
