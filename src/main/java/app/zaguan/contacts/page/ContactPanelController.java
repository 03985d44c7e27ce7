package app.zaguan.contacts.page;

import static app.zaguan.identity.Area.CONTACTS;
import static app.zaguan.identity.Level.VIEW;

import app.zaguan.contacts.Contact;
import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.ContactKind;
import app.zaguan.contacts.Contacts;
import app.zaguan.contacts.people.People;
import app.zaguan.contacts.people.PersonForm;
import app.zaguan.contacts.people.PersonLink;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A contact's own page (CON-3) and its side sheet on the list (CON-1). */
@Controller
class ContactPanelController {

  private final Contacts contacts;
  private final People people;
  private final ContactFrame frame;

  ContactPanelController(Contacts contacts, People people, ContactFrame frame) {
    this.contacts = contacts;
    this.people = people;
    this.frame = frame;
  }

  @GetMapping("/contacts/{id}")
  @Needs(area = CONTACTS, level = VIEW)
  ModelAndView show(@PathVariable ContactId id, Member member) {
    return frame.page(contacts.get(id), member, PersonForm.EMPTY);
  }

  @GetMapping("/contacts/{id}/sheet")
  @Needs(area = CONTACTS, level = VIEW)
  ModelAndView sheet(@PathVariable ContactId id, Member member) {
    var contact = contacts.get(id);
    var view = new ModelAndView("contacts/sheet", "contact", contact);
    view.addObject("actions", frame.actions(member));
    view.addObject("links", links(contact));
    view.addObject("member", member);
    return view;
  }

  private List<PersonLink> links(Contact contact) {
    return contact.kind() == ContactKind.COMPANY
        ? people.of(contact.id())
        : people.companiesOf(contact.id());
  }
}
