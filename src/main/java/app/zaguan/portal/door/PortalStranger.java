package app.zaguan.portal.door;

import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.doors.Open;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.web.method.HandlerMethod;

/** Somebody at a portal's door who has not said who they are. */
public record PortalStranger(House house, Locale language, String address)
    implements PortalVisitor {

  @Override
  public Wall wall() {
    return Wall.entry(house.id());
  }

  @Override
  public Actor actor() {
    return Actor.stranger(address);
  }

  @Override
  public ZoneId zone() {
    return house.zone();
  }

  @Override
  public Permission permission(HandlerMethod handler) {
    return handler.hasMethodAnnotation(Open.class) ? Permission.GRANTED : Permission.SIGN_IN;
  }
}
