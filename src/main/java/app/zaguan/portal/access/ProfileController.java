package app.zaguan.portal.access;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacts;
import app.zaguan.portal.door.Customer;
import app.zaguan.portal.door.ForCustomer;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.doors.LocalPath;
import app.zaguan.shared.web.languages.Languages;
import app.zaguan.shared.web.screen.Notices;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A contact's own corner of the portal: its data, its language, the company it acts for. */
@Controller
class ProfileController {

  private final Contacts contacts;
  private final AccessDesk desk;
  private final Notices notices;
  private final Here here;

  ProfileController(Contacts contacts, AccessDesk desk, Notices notices, Here here) {
    this.contacts = contacts;
    this.desk = desk;
    this.notices = notices;
    this.here = here;
  }

  @ForCustomer
  @GetMapping("/p/{portal}/profile")
  ModelAndView show(Customer customer) {
    return new ModelAndView(
        "portal/access/profile",
        Map.of("customer", customer, "card", contacts.card(customer.contact())));
  }

  @ForCustomer
  @PostMapping("/p/{portal}/language")
  String speak(Customer customer, @RequestParam String language, @RequestParam String back) {
    Languages.known(language)
        .ifPresent(it -> {
          behindEntry(customer, () -> desk.speak(customer, it));
        });
    return "redirect:" + inside(customer, back);
  }

  @ForCustomer
  @PostMapping("/p/{portal}/companies/{company}")
  String actFor(Customer customer, @PathVariable ContactId company) {
    behindEntry(customer, () -> desk.actFor(customer, company));
    customer.companies().stream()
        .filter(it -> it.id().equals(company))
        .forEach(it -> notices.done("portal.companies.acting", it.name()));
    return "redirect:" + customer.house().home();
  }

  private void behindEntry(Customer customer, Runnable work) {
    here.behind(Wall.entry(customer.house().id()), customer.actor(), work);
  }

  private static String inside(Customer customer, String back) {
    var home = customer.house().home();
    var ours = back.equals(home) || back.startsWith(home + "/") || back.startsWith(home + "?");
    return ours ? LocalPath.or(back, home) : home;
  }
}
