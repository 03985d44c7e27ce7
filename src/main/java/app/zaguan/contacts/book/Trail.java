package app.zaguan.contacts.book;

import app.zaguan.contacts.ContactId;
import app.zaguan.identity.Auditing;
import app.zaguan.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The time, the ids and the audit entries of what is done to contacts. */
@Component
public class Trail {

  private final Auditing auditing;
  private final Clock clock;
  private final Ids ids;

  Trail(Auditing auditing, Clock clock, Ids ids) {
    this.auditing = auditing;
    this.clock = clock;
    this.ids = ids;
  }

  public UUID nextId() {
    return ids.next();
  }

  public Instant now() {
    return clock.instant();
  }

  public void record(String act, ContactId contact, Map<String, ?> details) {
    auditing.record(act, "contact", contact.value(), details);
  }
}
