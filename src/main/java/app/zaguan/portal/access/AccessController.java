package app.zaguan.portal.access;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacts;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Needs;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.web.screen.Notices;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A contact's access to the portal, as the business gives and takes it (CON-4). */
@Controller
@RequestMapping("/contacts/{contact}/portal-access")
class AccessController {

  private final Admitting admitting;
  private final Contacts contacts;
  private final Notices notices;

  AccessController(Admitting admitting, Contacts contacts, Notices notices) {
    this.admitting = admitting;
    this.contacts = contacts;
    this.notices = notices;
  }

  @Needs(area = Area.SALES, level = Level.EDIT)
  @GetMapping
  ModelAndView edit(@PathVariable ContactId contact) {
    return page(contact, null, Problems.none());
  }

  @Needs(area = Area.SALES, level = Level.EDIT)
  @PostMapping("/invitation")
  ModelAndView invite(
      @PathVariable ContactId contact, @RequestParam(defaultValue = "") String email) {
    try {
      admitting.invite(contact, email);
    } catch (Refused refused) {
      return page(contact, email, refused.problems());
    }
    notices.done("portal.access.invited", email.strip());
    return back(contact);
  }

  @Needs(area = Area.SALES, level = Level.EDIT)
  @PostMapping("/password")
  ModelAndView setPassword(
      @PathVariable ContactId contact,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password) {
    try {
      admitting.setPassword(contact, email, password);
    } catch (Refused refused) {
      return page(contact, email, refused.problems());
    }
    notices.done("portal.access.set.done", contacts.get(contact).name());
    return back(contact);
  }

  @Needs(area = Area.SALES, level = Level.EDIT)
  @PostMapping("/withdrawal")
  ModelAndView withdraw(@PathVariable ContactId contact) {
    admitting.withdraw(contact);
    notices.done("portal.access.withdrawn");
    return back(contact);
  }

  private ModelAndView page(ContactId id, @Nullable String typed, Problems problems) {
    var contact = contacts.get(id);
    var account = admitting.access(id).orElse(null);
    var model = new HashMap<String, @Nullable Object>();
    model.put("contact", contact);
    model.put("account", account);
    model.put("email", typed != null ? typed : account != null ? account.email() : contact.email());
    model.put("problems", problems);
    return new ModelAndView(
        "portal/access/edit",
        model,
        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView back(ContactId contact) {
    return new ModelAndView("redirect:/contacts/" + contact);
  }
}
