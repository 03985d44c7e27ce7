package app.zaguan.documents.drafting;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacts;
import app.zaguan.documents.DocumentType;
import app.zaguan.identity.Organizations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what holds where a draft says nothing. */
@Component
class Agreements {

  private final Organizations organizations;
  private final Contacts contacts;
  private final Originals originals;
  private final Clock clock;

  Agreements(Organizations organizations, Contacts contacts, Originals originals, Clock clock) {
    this.organizations = organizations;
    this.contacts = contacts;
    this.originals = originals;
    this.clock = clock;
  }

  /** With a contact, before anything is written. */
  Agreed with(DocumentType type, @Nullable ContactId id) {
    return agreed(type, id, List.of());
  }

  Agreed on(DocumentType type, Draft draft) {
    var correction = draft.correction();
    var corrected = correction == null ? List.<Original>of() : originals.of(correction.originals());
    return agreed(type, draft.contact(), corrected);
  }

  private Agreed agreed(DocumentType type, @Nullable ContactId id, List<Original> corrected) {
    var organization = organizations.current();
    var contact = id == null ? null : contacts.find(id).orElse(null);
    var today = LocalDate.now(clock.withZone(organization.zone()));
    return new Agreed(organization, contact, type, today, corrected);
  }
}
