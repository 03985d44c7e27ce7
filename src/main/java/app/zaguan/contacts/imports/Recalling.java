package app.zaguan.contacts.imports;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.ContactRecall;
import app.zaguan.identity.Auditing;
import app.zaguan.shared.tenancy.Here;
import java.util.HashSet;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an import back: what it added goes and what it changed is as before, but for contacts that
 * somebody has touched or used since. All in one transaction.
 */
@Service
class Recalling {

  private final Imports imports;
  private final ImportContacts made;
  private final ApplicationEventPublisher events;
  private final Auditing auditing;
  private final Here here;

  Recalling(
      Imports imports,
      ImportContacts made,
      ApplicationEventPublisher events,
      Auditing auditing,
      Here here) {
    this.imports = imports;
    this.made = made;
    this.events = events;
    this.auditing = auditing;
    this.here = here;
  }

  @Transactional
  public void recall(ContactImport of) {
    var restored = made.restoreChanged(of.id());
    var deleted = 0;
    ContactId last = null;
    for (var batch = made.untouched(of.id(), null);
        !batch.isEmpty();
        batch = made.untouched(of.id(), last)) {
      var kept = new HashSet<ContactId>();
      events.publishEvent(new ContactRecall(here.organization(), batch, kept));
      deleted += made.delete(batch.stream().filter(it -> !kept.contains(it)).toList());
      imports.progress(of, batch.size());
      last = batch.getLast();
    }
    imports.end(of, ImportState.RECALLED);
    auditing.record(
        "contacts.import-recalled",
        "contact_import",
        of.id().value(),
        Map.of("file", of.fileName(), "deleted", deleted, "restored", restored));
  }
}
