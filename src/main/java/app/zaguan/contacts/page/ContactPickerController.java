package app.zaguan.contacts.page;

import static app.zaguan.identity.Area.CONTACTS;
import static app.zaguan.identity.Level.EDIT;
import static app.zaguan.identity.Level.VIEW;

import app.zaguan.contacts.ContactKind;
import app.zaguan.contacts.ContactRole;
import app.zaguan.contacts.Contacting;
import app.zaguan.contacts.Contacts;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import app.zaguan.shared.Refused;
import app.zaguan.shared.text.TypedText;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers the pickers of contacts, and makes a contact without leaving the page one is on. */
@Controller
class ContactPickerController {

  private static final int OPTIONS = 8;

  private final Contacts contacts;
  private final Contacting contacting;
  private final ContactChoices choices;

  ContactPickerController(Contacts contacts, Contacting contacting, ContactChoices choices) {
    this.contacts = contacts;
    this.contacting = contacting;
    this.choices = choices;
  }

  /** Without a kind all contacts, and the way to a new one; with a kind only those. */
  @GetMapping("/contacts/options")
  @Needs(area = CONTACTS, level = VIEW)
  ModelAndView index(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable ContactKind kind,
      Member member) {
    var view = new ModelAndView("contacts/options", "typed", TypedText.line(q));
    view.addObject("contacts", contacts.search(q, kind, OPTIONS));
    view.addObject("kind", kind);
    view.addObject("mayCreate", member.may(CONTACTS, EDIT));
    return view;
  }

  @GetMapping("/contacts/quick/new")
  @Needs(area = CONTACTS, level = EDIT)
  ModelAndView form(@RequestParam(defaultValue = "") String name) {
    var form = choices.blank(name, ContactKind.COMPANY, ContactRole.CUSTOMER);
    return page(ContactPage.of(null, "", form), HttpStatus.OK);
  }

  @PostMapping("/contacts/quick")
  @Needs(area = CONTACTS, level = EDIT)
  ModelAndView create(ContactForm form) {
    var page = ContactPage.of(null, "", form);
    try {
      var details = ContactReading.read(form, null);
      var alike = contacts.alike(details, null);
      if (!form.accepts(alike)) {
        return page(page.alikeTo(alike), HttpStatus.UNPROCESSABLE_CONTENT);
      }
      var id = contacting.add(details);
      return new ModelAndView("contacts/picked", Map.of("id", id, "name", details.name()));
    } catch (Refused refused) {
      return page(page.with(refused.problems()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private static ModelAndView page(ContactPage page, HttpStatus status) {
    return new ModelAndView("contacts/quick", Map.of("page", page), status);
  }
}
