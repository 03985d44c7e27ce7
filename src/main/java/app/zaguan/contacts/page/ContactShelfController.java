package app.zaguan.contacts.page;

import static app.zaguan.identity.Area.CONTACTS;
import static app.zaguan.identity.Level.EDIT;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacting;
import app.zaguan.contacts.Contacts;
import app.zaguan.contacts.Removal;
import app.zaguan.identity.Needs;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.screen.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Putting contacts away: into the archive, out of it, or away for good. */
@Controller
class ContactShelfController {

  private final Contacting contacting;
  private final Contacts contacts;
  private final Notices notices;

  ContactShelfController(Contacting contacting, Contacts contacts, Notices notices) {
    this.contacting = contacting;
    this.contacts = contacts;
    this.notices = notices;
  }

  @PostMapping("/contacts/{id}/deletion")
  @Needs(area = CONTACTS, level = EDIT)
  String delete(@PathVariable ContactId id) {
    var name = contacts.get(id).name();
    return switch (contacting.remove(id)) {
      case Removal.Deleted() -> {
        notices.done("contact.deleted", name);
        yield "redirect:/contacts";
      }
      case Removal.Archived(var reason) -> {
        notices.warn("contact.archived-instead", name, Words.t(reason));
        yield "redirect:/contacts/" + id;
      }
    };
  }

  @PostMapping("/contacts/{id}/archival")
  @Needs(area = CONTACTS, level = EDIT)
  String archive(@PathVariable ContactId id) {
    contacting.archive(id);
    notices.done("contact.archived");
    return "redirect:/contacts/" + id;
  }

  @PostMapping("/contacts/{id}/restoration")
  @Needs(area = CONTACTS, level = EDIT)
  String restore(@PathVariable ContactId id) {
    contacting.restore(id);
    notices.done("contact.restored");
    return "redirect:/contacts/" + id;
  }
}
