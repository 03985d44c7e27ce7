package app.zaguan.contacts.page;

import static app.zaguan.identity.Area.CONTACTS;
import static app.zaguan.identity.Level.EDIT;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacts;
import app.zaguan.contacts.people.PersonForm;
import app.zaguan.contacts.people.Tying;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import app.zaguan.shared.Refused;
import app.zaguan.shared.web.screen.Notices;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The people of a company and the companies of a person (CON-6), on either's page. */
@Controller
class PeopleController {

  private final Contacts contacts;
  private final Tying tying;
  private final ContactFrame frame;
  private final Notices notices;

  PeopleController(Contacts contacts, Tying tying, ContactFrame frame, Notices notices) {
    this.contacts = contacts;
    this.tying = tying;
    this.frame = frame;
    this.notices = notices;
  }

  @PostMapping("/contacts/{id}/people")
  @Needs(area = CONTACTS, level = EDIT)
  ModelAndView create(@PathVariable ContactId id, PersonForm form, Member member) {
    try {
      var name = tying.tie(id, form, member);
      notices.done("contact.person-added", name);
      return new ModelAndView("redirect:/contacts/" + id + "#people");
    } catch (Refused refused) {
      var page = frame.page(contacts.get(id), member, form);
      page.addObject("problems", refused.problems());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  @PostMapping("/contacts/{id}/people/{link}")
  @Needs(area = CONTACTS, level = EDIT)
  String update(@PathVariable ContactId id, @PathVariable UUID link, PersonForm form) {
    tying.change(id, link, form);
    notices.done("contact.person-changed");
    return "redirect:/contacts/" + id + "#people";
  }

  @PostMapping("/contacts/{id}/people/{link}/removal")
  @Needs(area = CONTACTS, level = EDIT)
  String destroy(@PathVariable ContactId id, @PathVariable UUID link) {
    tying.untie(id, link);
    notices.done("contact.person-removed");
    return "redirect:/contacts/" + id + "#people";
  }
}
