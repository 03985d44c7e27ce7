package app.zaguan.portal.access;

import app.zaguan.contacts.Contact;
import app.zaguan.contacts.ContactPanel;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.PortalNames;
import app.zaguan.portal.door.viewing.Viewings;
import app.zaguan.shared.installation.Installation;
import app.zaguan.shared.web.screen.Parts;
import app.zaguan.shared.web.screen.Screen;
import gg.jte.Content;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the contact's page tells of its access to the portal (CON-4). */
@Component
class AccessPanel implements ContactPanel {

  private final Admitting admitting;
  private final PortalNames names;
  private final Installation installation;
  private final Parts parts;

  AccessPanel(Admitting admitting, PortalNames names, Installation installation, Parts parts) {
    this.admitting = admitting;
    this.names = names;
    this.installation = installation;
    this.parts = parts;
  }

  @Override
  public Place place() {
    return Place.ASIDE;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Content> content(Contact contact, Member reader, Screen screen) {
    var account = admitting.access(contact.id());
    if (account.isEmpty() && contact.isArchived()) {
      return Optional.empty();
    }
    var model = new HashMap<String, Object>();
    account.ifPresent(it -> model.put("account", it));
    model.put("screen", screen);
    model.put("contact", contact);
    model.put("address", installation.address("/p/" + names.of(reader.house().id())));
    model.put("mayView", !contact.isArchived() && Viewings.isFor(reader.role()));
    model.put("mayEdit", !contact.isArchived() && reader.may(Area.SALES, Level.EDIT));
    return Optional.of(parts.part("portal/access/panel", model));
  }
}
