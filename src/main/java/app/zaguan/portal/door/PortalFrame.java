package app.zaguan.portal.door;

import app.zaguan.documents.lists.DocumentCounts;
import app.zaguan.documents.lists.WaitingCounts;
import app.zaguan.shared.web.doors.Hat;
import app.zaguan.shared.web.screen.Screen;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The frame of the portal's pages: the business's name, logo and colour, and where one can go. */
@Component
class PortalFrame {

  private final WaitingCounts counts;

  PortalFrame(WaitingCounts counts) {
    this.counts = counts;
  }

  Screen of(PortalVisitor visitor, Hat.Frame frame) {
    return switch (visitor) {
      case Customer customer -> signedIn(customer, frame);
      case LinkHolder holder -> unsigned(holder.house(), frame);
      case PortalStranger stranger -> unsigned(stranger.house(), frame);
    };
  }

  private Screen signedIn(Customer customer, Hat.Frame frame) {
    var house = customer.house();
    var person =
        new Screen.Person(
            customer.name(),
            customer.email(),
            customer.viewing() == null ? house.at("/sign-out") : leaving(customer.viewing()),
            house.at("/profile"),
            customer.companies().stream().map(it -> hat(it, customer)).toList());
    return new Screen(
        frame.path(),
        frame.csrf(),
        frame.notice(),
        brand(house),
        person,
        sections(house, frame.path(), counts.get()),
        customer.viewing() == null ? house.at("/language") : null,
        customer.viewing() == null
            ? null
            : new Screen.Viewing(customer.name(), leaving(customer.viewing())));
  }

  private static String leaving(Customer.Viewing viewing) {
    return "/contacts/" + viewing.from() + "/portal-view/closing";
  }

  private static Screen unsigned(House house, Hat.Frame frame) {
    return new Screen(
        frame.path(), frame.csrf(), frame.notice(), brand(house), null, List.of(), "/language");
  }

  private static Screen.Brand brand(House house) {
    return new Screen.Brand(house.name(), house.home(), house.colour(), house.logoAddress());
  }

  private static Screen.Hat hat(Customer.Company company, Customer customer) {
    return new Screen.Hat(
        company.name(),
        customer.house().at("/companies/" + company.id()),
        company.id().equals(customer.contact()));
  }

  private static List<Screen.Section> sections(House house, String path, DocumentCounts counts) {
    var sections = new ArrayList<Screen.Section>();
    sections.add(
        new Screen.Section("portal.home", house.home(), "home", null, path.equals(house.home())));
    sections.add(section(house, path, "invoices", "receipt", counts.unpaid()));
    sections.add(section(house, path, "quotes", "file-text", counts.quotesToAnswer()));
    if (counts.creditNotes() > 0) {
      sections.add(section(house, path, "credit-notes", "receipt-off", null));
    }
    sections.add(section(house, path, "payments", "credit-card", null));
    sections.add(section(house, path, "profile", "user", null));
    return sections;
  }

  private static Screen.Section section(
      House house,
      String path,
      String name,
      String icon,
      @org.jspecify.annotations.Nullable Integer count) {
    var address = house.at("/" + name);
    var current = path.equals(address) || path.startsWith(address + "/");
    return new Screen.Section("portal." + name, address, icon, count, current);
  }
}
