package app.zaguan.portal.access;

import app.zaguan.contacts.ContactId;
import app.zaguan.identity.Auditing;
import app.zaguan.portal.door.viewing.Viewings;
import app.zaguan.shared.secrets.Token;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and ends views of the portal, and writes down that somebody looked. */
@Service
@Transactional
class ViewingDesk {

  private final Viewings viewings;
  private final Auditing auditing;

  ViewingDesk(Viewings viewings, Auditing auditing) {
    this.viewings = viewings;
    this.auditing = auditing;
  }

  public Token open(UUID session, ContactId contact) {
    auditing.record("portal.viewed-as", "contact", contact.value(), Map.of());
    return viewings.open(session, contact);
  }

  public void close(UUID session, ContactId contact) {
    viewings.close(session);
    auditing.record("portal.viewing-ended", "contact", contact.value(), Map.of());
  }
}
