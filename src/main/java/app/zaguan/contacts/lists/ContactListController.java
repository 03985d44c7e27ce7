package app.zaguan.contacts.lists;

import static app.zaguan.identity.Area.CONTACTS;
import static app.zaguan.identity.Level.VIEW;

import app.zaguan.contacts.Contacts;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of contacts (CON-1). */
@Controller
class ContactListController {

  private final Contacts contacts;

  ContactListController(Contacts contacts) {
    this.contacts = contacts;
  }

  @GetMapping("/contacts")
  @Needs(area = CONTACTS, level = VIEW)
  ModelAndView index(ContactListing listing, Member member) {
    var model =
        Map.of(
            "listing",
            listing,
            "contacts",
            contacts.list(listing.query()),
            "tags",
            contacts.tags(),
            "member",
            member);
    return new ModelAndView("contacts/index", model);
  }
}
