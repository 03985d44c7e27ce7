package app.zaguan.portal.door;

import app.zaguan.portal.door.viewing.Viewings;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.doors.Hat;
import app.zaguan.shared.web.doors.Moved;
import app.zaguan.shared.web.doors.Visitor;
import app.zaguan.shared.web.languages.Languages;
import app.zaguan.shared.web.screen.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The hat of contacts: it covers the portals of all businesses. The name in the address says whose
 * portal it is; the cookie of that business, or of the one document, says who comes.
 */
@Component
@Order(10)
class PortalHat implements Hat {

  private final Houses houses;
  private final PortalSessions sessions;
  private final Viewings viewings;
  private final Grants grants;
  private final PortalCookie cookies;
  private final PortalFrame frames;
  private final Here here;

  PortalHat(
      Houses houses,
      PortalSessions sessions,
      Viewings viewings,
      Grants grants,
      PortalCookie cookies,
      PortalFrame frames,
      Here here) {
    this.houses = houses;
    this.sessions = sessions;
    this.viewings = viewings;
    this.grants = grants;
    this.cookies = cookies;
    this.frames = frames;
    this.here = here;
  }

  @Override
  public boolean covers(String path) {
    return path.startsWith("/p/");
  }

  @Override
  public Visitor recognise(HttpServletRequest request) {
    var place = PortalPath.of(request.getRequestURI());
    var viewing = viewing(place, request);
    if (viewing.isPresent()) {
      return viewing.get();
    }
    var customer = customer(place, request);
    if (customer.isPresent() && place.document() == null) {
      return customer.get();
    }
    var holder = holder(place, request);
    if (holder.isPresent() && !customer.map(it -> opens(it, holder.get())).orElse(false)) {
      return holder.get();
    }
    return customer.<Visitor>map(it -> it).orElseGet(() -> stranger(place, request));
  }

  /** Somebody signed in needs no link to a document of their own. */
  private static boolean opens(Customer customer, LinkHolder holder) {
    return customer.contact().equals(holder.contact());
  }

  private Optional<Customer> customer(PortalPath place, HttpServletRequest request) {
    return cookies.sessions(request).stream()
        .flatMap(token ->
            behindEntry(
                token.organization(),
                request,
                () -> sessions.customer(token, request.getRemoteAddr()))
                .stream())
        .filter(it -> it.house().portal().equals(place.portal()))
        .findFirst();
  }

  private Optional<Customer> viewing(PortalPath place, HttpServletRequest request) {
    return cookies
        .viewing(request)
        .flatMap(token ->
            behindEntry(
                token.organization(),
                request,
                () -> viewings.customer(token, request.getRemoteAddr())))
        .filter(it -> it.house().portal().equals(place.portal()));
  }

  private Optional<LinkHolder> holder(PortalPath place, HttpServletRequest request) {
    var document = place.document();
    if (document == null) {
      return Optional.empty();
    }
    var chosen = Languages.chosen(request);
    return cookies
        .grant(request)
        .flatMap(token ->
            behindEntry(
                token.organization(),
                request,
                () -> grants.holder(token, document, chosen, request.getRemoteAddr())))
        .filter(it -> it.house().portal().equals(place.portal()));
  }

  private PortalStranger stranger(PortalPath place, HttpServletRequest request) {
    var found = houses.named(place.portal()).orElseThrow(() -> new NotFound(place.portal()));
    if (!found.house().portal().equals(place.portal())) {
      throw new Moved(found.house().at(place.rest()) + query(request));
    }
    return new PortalStranger(found.house(), Languages.wished(request), request.getRemoteAddr());
  }

  private <T> Optional<T> behindEntry(
      OrganizationId organization, HttpServletRequest request, Supplier<Optional<T>> work) {
    return here.behind(Wall.entry(organization), Actor.stranger(request.getRemoteAddr()), work);
  }

  @Override
  public String signIn(Visitor visitor, HttpServletRequest request) {
    var house = ((PortalVisitor) visitor).house();
    if (!"GET".equals(request.getMethod()) || request.getRequestURI().equals(house.home())) {
      return house.at("/sign-in");
    }
    var next = request.getRequestURI() + query(request);
    return house.at("/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
  }

  @Override
  public Screen frame(Visitor visitor, Frame frame) {
    return frames.of((PortalVisitor) visitor, frame);
  }

  private static String query(HttpServletRequest request) {
    return request.getQueryString() == null ? "" : "?" + request.getQueryString();
  }
}
