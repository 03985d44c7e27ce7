package app.zaguan.contacts.page;

import static app.zaguan.identity.Area.CONTACTS;
import static app.zaguan.identity.Level.EDIT;

import app.zaguan.contacts.Contact;
import app.zaguan.contacts.ContactDetails;
import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.ContactKind;
import app.zaguan.contacts.ContactRole;
import app.zaguan.contacts.ContactRow;
import app.zaguan.contacts.Contacting;
import app.zaguan.contacts.Contacts;
import app.zaguan.contacts.book.Alike;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import app.zaguan.shared.Refused;
import app.zaguan.shared.Stale;
import app.zaguan.shared.web.screen.Notices;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Creating and editing contacts. */
@Controller
class ContactController {

  private final Contacting contacting;
  private final Contacts contacts;
  private final ContactChoices choices;
  private final Notices notices;

  ContactController(
      Contacting contacting, Contacts contacts, ContactChoices choices, Notices notices) {
    this.contacting = contacting;
    this.contacts = contacts;
    this.choices = choices;
    this.notices = notices;
  }

  @GetMapping("/contacts/new")
  @Needs(area = CONTACTS, level = EDIT)
  ModelAndView form(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "COMPANY") ContactKind kind,
      @RequestParam(defaultValue = "CUSTOMER") ContactRole role,
      Member member) {
    return page(ContactPage.of(null, "", choices.blank(name, kind, role)), member, HttpStatus.OK);
  }

  @PostMapping("/contacts")
  @Needs(area = CONTACTS, level = EDIT)
  ModelAndView create(ContactForm form, Member member) {
    var page = ContactPage.of(null, "", form);
    try {
      var details = ContactReading.read(form, null);
      var alike = contacts.alike(details, null);
      if (!form.accepts(alike)) {
        return refused(page.alikeTo(alike), member);
      }
      var id = contacting.add(details, form.privateNote());
      notices.done("contact.created", details.name());
      return new ModelAndView("redirect:/contacts/" + id);
    } catch (Refused refused) {
      return refused(page.with(refused.problems()), member);
    }
  }

  @GetMapping("/contacts/{id}/edit")
  @Needs(area = CONTACTS, level = EDIT)
  ModelAndView edit(@PathVariable ContactId id, Member member) {
    return page(ContactPage.of(id, contacts.get(id).name(), saved(id)), member, HttpStatus.OK);
  }

  @PostMapping("/contacts/{id}")
  @Needs(area = CONTACTS, level = EDIT)
  ModelAndView update(@PathVariable ContactId id, ContactForm form, Member member) {
    var contact = contacts.get(id);
    var page = ContactPage.of(id, contact.name(), form);
    try {
      var details = ContactReading.read(form, contact.manager());
      var alike = newlyAlike(contact, details);
      if (!form.accepts(alike)) {
        return refused(page.alikeTo(alike), member);
      }
      contacting.update(id, form.version(), details, form.privateNote());
      notices.done("contact.changed", details.name());
      return new ModelAndView("redirect:/contacts/" + id);
    } catch (Refused refused) {
      return refused(page.with(refused.problems()), member);
    } catch (Stale stale) {
      return page(page.against(saved(id)), member, HttpStatus.CONFLICT);
    }
  }

  /** Whom it looked like before its tax id and emails were touched is no news. */
  private List<ContactRow> newlyAlike(Contact contact, ContactDetails details) {
    var before = Alike.keys(contact.details());
    return before.containsAll(Alike.keys(details))
        ? List.of()
        : contacts.alike(details, contact.id());
  }

  private ContactForm saved(ContactId id) {
    return ContactReading.write(contacts.get(id), contacts.privateNote(id));
  }

  private ModelAndView refused(ContactPage page, Member member) {
    return page(page, member, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ModelAndView page(ContactPage page, Member member, HttpStatus status) {
    var view = new ModelAndView("contacts/form", "page", page);
    view.addObject("taxes", choices.taxes(member.zone()));
    view.setStatus(status);
    return view;
  }
}
