package app.zaguan.contacts.book;

import app.zaguan.contacts.ContactDeletion;
import app.zaguan.contacts.ContactDetails;
import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacting;
import app.zaguan.contacts.Contacts;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Stale;
import app.zaguan.shared.tenancy.Here;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does what {@link Contacting} promises, each act in one transaction with its audit entry. */
@Service
@Transactional
public class ContactDesk {

  private final Contacts contacts;
  private final ContactBook book;
  private final Trail trail;
  private final ApplicationEventPublisher events;
  private final Here here;

  ContactDesk(
      Contacts contacts,
      ContactBook book,
      Trail trail,
      ApplicationEventPublisher events,
      Here here) {
    this.contacts = contacts;
    this.book = book;
    this.trail = trail;
    this.events = events;
    this.here = here;
  }

  public ContactId add(ContactDetails typed, String privateNote) {
    var details = checked(typed);
    var id = new ContactId(trail.nextId());
    book.add(id, details, trail.now());
    if (!privateNote.isBlank()) {
      book.note(id, privateNote);
    }
    trail.record("contact.created", id, Map.of("name", details.name()));
    return id;
  }

  public void update(ContactId id, int version, ContactDetails typed, String privateNote) {
    var details = checked(typed);
    var before = contacts.get(id);
    if (!book.update(id, version, details)) {
      throw new Stale(id);
    }
    if (!privateNote.equals(contacts.privateNote(id))) {
      book.note(id, privateNote);
    }
    trail.record("contact.changed", id, Changes.between(before.details(), details));
  }

  public void archive(ContactId id) {
    var contact = contacts.get(id);
    if (!contact.isArchived()) {
      book.archive(id, trail.now());
      trail.record("contact.archived", id, Map.of("name", contact.name()));
    }
  }

  public void restore(ContactId id) {
    var contact = contacts.get(id);
    if (contact.isArchived()) {
      book.archive(id, null);
      trail.record("contact.restored", id, Map.of("name", contact.name()));
    }
  }

  public void delete(ContactId id) {
    var contact = contacts.get(id);
    events.publishEvent(new ContactDeletion(here.organization(), id));
    book.delete(id);
    trail.record("contact.deleted", id, Map.of("name", contact.name()));
  }

  private static ContactDetails checked(ContactDetails typed) {
    var problems = Problems.none();
    var details = ContactRules.clean(typed, problems);
    problems.orRefuse();
    return details;
  }
}
