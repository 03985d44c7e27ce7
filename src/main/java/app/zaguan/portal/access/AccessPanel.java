package app.zaguan.portal.access;

import app.zaguan.contacts.Contact;
import app.zaguan.contacts.ContactPanel;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.PortalNames;
import app.zaguan.shared.installation.Installation;
import app.zaguan.shared.web.Screen;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the contact's page tells of its access to the portal (CON-4). */
@Component
class AccessPanel implements ContactPanel {

  private final Admitting admitting;
  private final PortalNames names;
  private final Installation installation;
  private final TemplateEngine templates;

  AccessPanel(
      Admitting admitting, PortalNames names, Installation installation, TemplateEngine templates) {
    this.admitting = admitting;
    this.names = names;
    this.installation = installation;
    this.templates = templates;
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
    var account = admitting.access(contact.id()).orElse(null);
    if (account == null && contact.isArchived()) {
      return Optional.empty();
    }
    var model = new HashMap<String, @Nullable Object>();
    model.put("screen", screen);
    model.put("contact", contact);
    model.put("account", account);
    model.put("address", installation.address("/p/" + names.of(reader.house().id())));
    model.put("mayEdit", !contact.isArchived() && reader.may(Area.CONTACTS, Level.EDIT));
    return Optional.of(output -> templates.render("portal/access/panel.jte", model, output));
  }
}
