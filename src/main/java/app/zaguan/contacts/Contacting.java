package app.zaguan.contacts;

import app.zaguan.contacts.book.ContactDesk;
import app.zaguan.shared.Problem;
import app.zaguan.shared.Refused;
import app.zaguan.shared.Stale;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** The front door of the contacts: add, change, archive, delete, and tie people to companies. */
@Service
public class Contacting {

  private final ContactDesk desk;

  Contacting(ContactDesk desk) {
    this.desk = desk;
  }

  /** Adds a contact; {@link Refused} names the fields that are not right. */
  public ContactId add(ContactDetails details) {
    return add(details, "");
  }

  /** The same with a note that only the organization's own people read. */
  public ContactId add(ContactDetails details, String privateNote) {
    return desk.add(details, privateNote);
  }

  /** Changes a contact; {@link Stale} if somebody else did since that version. */
  public void update(ContactId id, int version, ContactDetails details, String privateNote) {
    desk.update(id, version, details, privateNote);
  }

  public void archive(ContactId id) {
    desk.archive(id);
  }

  /** Takes a contact out of the archive. */
  public void restore(ContactId id) {
    desk.restore(id);
  }

  /** Deletes a contact on which nothing hangs; any other is archived, and the answer says why. */
  public Removal remove(ContactId id) {
    try {
      desk.delete(id);
      return new Removal.Deleted();
    } catch (Refused kept) {
      desk.archive(id);
      return new Removal.Archived(kept.problems().all().getFirst());
    } catch (DataIntegrityViolationException heldByRows) {
      desk.archive(id);
      return new Removal.Archived(Problem.of("contact.delete.in-use"));
    }
  }
}
