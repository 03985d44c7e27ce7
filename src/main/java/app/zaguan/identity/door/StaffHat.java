package app.zaguan.identity.door;

import app.zaguan.identity.Member;
import app.zaguan.identity.people.SessionCookie;
import app.zaguan.identity.people.Sessions;
import app.zaguan.identity.places.StaffSection;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.web.doors.Hat;
import app.zaguan.shared.web.doors.Strangers;
import app.zaguan.shared.web.doors.Visitor;
import app.zaguan.shared.web.languages.Languages;
import app.zaguan.shared.web.screen.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The hat of those who work here. It covers every address that no other hat asks for. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class StaffHat implements Hat {

  private final Sessions sessions;
  private final List<StaffSection> sections;
  private final Strangers strangers;

  StaffHat(Sessions sessions, List<StaffSection> sections, Strangers strangers) {
    this.sessions = sessions;
    this.sections = sections.stream().sorted(Comparator.comparing(StaffSection::order)).toList();
    if (sections.stream().map(StaffSection::shortcut).distinct().count() < sections.size()) {
      throw new IllegalStateException("two sections want one letter: " + sections);
    }
    this.strangers = strangers;
  }

  @Override
  public boolean covers(String path) {
    return true;
  }

  @Override
  public Visitor recognise(HttpServletRequest request) {
    var address = request.getRemoteAddr();
    return Optional.ofNullable(WebUtils.getCookie(request, SessionCookie.NAME))
        .flatMap(it -> Token.read(it.getValue()))
        .flatMap(it -> known(it, address))
        .orElseGet(() -> new Guest(Languages.wished(request), address));
  }

  private Optional<Visitor> known(Token token, String address) {
    Optional<Visitor> member = sessions.member(token, address).map(it -> it);
    return member.or(() -> sessions.withdrawn(token, address));
  }

  @Override
  public String signIn(Visitor visitor, HttpServletRequest request) {
    if (visitor instanceof Withdrawn) {
      return "/no-access";
    }
    if (!"GET".equals(request.getMethod()) || "/".equals(request.getRequestURI())) {
      return "/sign-in";
    }
    var query = request.getQueryString();
    var asked = request.getRequestURI() + (query == null ? "" : "?" + query);
    return "/sign-in?next=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
  }

  @Override
  public Screen frame(Visitor visitor, Frame frame) {
    return visitor instanceof Member member ? house(member, frame) : strangers.frame(frame);
  }

  private Screen house(Member member, Frame frame) {
    var house = member.house();
    var logo = house.logo() == null ? null : "/logo/" + house.id() + "/" + house.logo();
    var brand = new Screen.Brand(house.name(), "/", house.colour(), logo);
    var person =
        new Screen.Person(member.name(), member.email(), "/sign-out", "/profile", hats(member));
    var places =
        sections.stream()
            .filter(it -> member.may(it.area(), it.level()))
            .map(it -> section(it, frame.path()))
            .toList();
    return new Screen(frame.path(), frame.csrf(), frame.notice(), brand, person, places, null);
  }

  /** The organizations to switch among; one alone is no choice. */
  private static List<Screen.Hat> hats(Member member) {
    var here = member.house().id();
    return member.seats().size() < 2
        ? List.of()
        : member.seats().stream()
            .map(it ->
                new Screen.Hat(
                    it.name(), "/switch/" + it.organization(), it.organization().equals(here)))
            .toList();
  }

  private static Screen.Section section(StaffSection section, String path) {
    var address = section.address();
    var current = path.equals(address) || (address.length() > 1 && path.startsWith(address + "/"));
    return new Screen.Section(section.key(), address, section.icon(), null, current);
  }
}
