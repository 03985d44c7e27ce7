package app.zaguan.portal.access;

import app.zaguan.portal.door.Customer;
import app.zaguan.portal.door.ForCustomer;
import app.zaguan.portal.door.PortalCookie;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.screen.Notices;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a contact is signed in to the portal, and how it leaves from afar. */
@Controller
class OpenSessionsController {

  private static final String PAGE = "/profile/sessions";

  private final AccessDesk desk;
  private final PortalCookie cookie;
  private final Notices notices;
  private final Here here;

  OpenSessionsController(AccessDesk desk, PortalCookie cookie, Notices notices, Here here) {
    this.desk = desk;
    this.cookie = cookie;
    this.notices = notices;
    this.here = here;
  }

  @ForCustomer(viewable = false)
  @GetMapping("/p/{portal}" + PAGE)
  ModelAndView index(Customer customer) {
    var sessions = behindEntry(customer, () -> desk.sessions(customer));
    var model = Map.of("house", customer.house(), "sessions", sessions);
    return new ModelAndView("portal/access/sessions", model);
  }

  @ForCustomer
  @PostMapping("/p/{portal}" + PAGE + "/{session}/closing")
  String destroy(Customer customer, @PathVariable UUID session) {
    behindEntry(
        customer,
        () -> {
          desk.close(customer, session);
          return true;
        });
    notices.done("sessions.closed");
    return "redirect:" + customer.house().at(PAGE);
  }

  @ForCustomer
  @PostMapping("/p/{portal}" + PAGE + "/closing")
  String destroyAll(Customer customer, HttpServletResponse response) {
    var house = customer.house();
    behindEntry(
        customer,
        () -> {
          desk.leaveEverywhere(customer);
          return true;
        });
    cookie.forget(response, house.id());
    notices.done("sessions.everywhere.done");
    return "redirect:" + house.at("/sign-in");
  }

  private <T> T behindEntry(Customer customer, Supplier<T> work) {
    return here.behind(Wall.entry(customer.house().id()), customer.actor(), work);
  }
}
