package app.zaguan.portal.access;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacts;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import app.zaguan.identity.PortalNames;
import app.zaguan.portal.door.PortalCookie;
import app.zaguan.portal.door.viewing.Viewings;
import app.zaguan.shared.Refused;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Seeing the portal as one of its contacts (CON-4): begun and ended from the contact's page. */
@Controller
class ViewingController {

  private final ViewingDesk desk;
  private final Contacts contacts;
  private final PortalNames names;
  private final PortalCookie cookie;
  private final Here here;

  ViewingController(
      ViewingDesk desk, Contacts contacts, PortalNames names, PortalCookie cookie, Here here) {
    this.desk = desk;
    this.contacts = contacts;
    this.names = names;
    this.cookie = cookie;
    this.here = here;
  }

  @Needs(area = Area.SALES, level = Level.EDIT)
  @PostMapping("/contacts/{contact}/portal-view")
  String create(@PathVariable ContactId contact, Member member, HttpServletResponse response) {
    if (contacts.get(contact).isArchived()) {
      throw new Refused("portal.access.archived");
    }
    var home = home(member);
    var viewing = atTheEntry(member, () -> desk.open(member.sessionId(), contact));
    cookie.view(response, viewing, home, Viewings.LENGTH);
    return "redirect:" + home;
  }

  @Needs(area = Area.SALES, level = Level.EDIT)
  @PostMapping("/contacts/{contact}/portal-view/closing")
  String destroy(@PathVariable ContactId contact, Member member, HttpServletResponse response) {
    contacts.get(contact);
    atTheEntry(
        member,
        () -> {
          desk.close(member.sessionId(), contact);
          return true;
        });
    cookie.forgetView(response, home(member));
    return "redirect:/contacts/" + contact;
  }

  private String home(Member member) {
    return "/p/" + names.of(member.house().id());
  }

  private <T> T atTheEntry(Member member, Supplier<T> work) {
    return here.behind(Wall.entry(member.house().id()), member.actor(), work);
  }
}
