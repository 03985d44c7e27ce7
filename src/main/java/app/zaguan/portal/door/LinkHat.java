package app.zaguan.portal.door;

import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.web.doors.Hat;
import app.zaguan.shared.web.doors.Strangers;
import app.zaguan.shared.web.doors.Visitor;
import app.zaguan.shared.web.languages.Languages;
import app.zaguan.shared.web.screen.Screen;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The hat of share links: whoever opens one is nobody yet, at the door of the link's business. */
@Component
@Order(11)
class LinkHat implements Hat {

  static final String PLACE = "/d/";

  private final Houses houses;
  private final PortalFrame frames;
  private final Strangers strangers;

  LinkHat(Houses houses, PortalFrame frames, Strangers strangers) {
    this.houses = houses;
    this.frames = frames;
    this.strangers = strangers;
  }

  @Override
  public boolean covers(String path) {
    return path.startsWith(PLACE);
  }

  @Override
  public Visitor recognise(HttpServletRequest request) {
    var text = request.getRequestURI().substring(PLACE.length()).replaceFirst("/.*", "");
    var link = Token.read(text).orElse(null);
    var house = link == null ? null : houses.of(link.organization()).orElse(null);
    return new LinkBearer(
        link,
        house == null ? null : house.house(),
        Languages.wished(request),
        request.getRemoteAddr());
  }

  @Override
  public String signIn(Visitor visitor, HttpServletRequest request) {
    throw new IllegalStateException("a link asks nobody to sign in");
  }

  @Override
  public Screen frame(Visitor visitor, Frame frame) {
    var house = ((LinkBearer) visitor).house();
    return house == null
        ? strangers.frame(frame)
        : frames.of(new PortalStranger(house, visitor.language(), ""), frame);
  }
}
