package app.zaguan.contacts.page;

import app.zaguan.contacts.Contact;
import app.zaguan.contacts.ContactAction;
import app.zaguan.contacts.ContactKind;
import app.zaguan.contacts.ContactPanel;
import app.zaguan.contacts.Contacts;
import app.zaguan.contacts.people.People;
import app.zaguan.contacts.people.PersonForm;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a contact with what higher modules put on it. */
@Component
public class ContactFrame {

  private final Contacts contacts;
  private final People people;
  private final List<ContactPanel> panels;
  private final List<ContactAction> actions;

  ContactFrame(
      Contacts contacts, People people, List<ContactPanel> panels, List<ContactAction> actions) {
    this.contacts = contacts;
    this.people = people;
    this.panels = panels.stream().sorted(Comparator.comparing(ContactPanel::order)).toList();
    this.actions = actions.stream().sorted(Comparator.comparing(ContactAction::order)).toList();
  }

  ModelAndView page(Contact contact, Member member, PersonForm typed) {
    var id = contact.id();
    var isCompany = contact.kind() == ContactKind.COMPANY;
    var view = new ModelAndView("contacts/show", "contact", contact);
    view.addObject("note", contacts.privateNote(id));
    view.addObject("links", isCompany ? people.of(id) : people.companiesOf(id));
    view.addObject("aside", at(ContactPanel.Place.ASIDE));
    view.addObject("main", at(ContactPanel.Place.MAIN));
    view.addObject("actions", actions(member));
    view.addObject("typed", typed);
    view.addObject("member", member);
    return view;
  }

  /** What this member may create for a contact. */
  List<ContactAction> actions(Member member) {
    return actions.stream().filter(it -> member.may(it.area(), Level.EDIT)).toList();
  }

  private List<ContactPanel> at(ContactPanel.Place place) {
    return panels.stream().filter(it -> it.place() == place).toList();
  }
}
