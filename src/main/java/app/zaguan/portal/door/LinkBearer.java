package app.zaguan.portal.door;

import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.doors.Open;
import app.zaguan.shared.web.doors.Visitor;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;

/**
 * Somebody who comes with a share link in hand, right or wrong.
 *
 * @param link what the address holds, if it can be a link at all
 * @param house whose link it says it is, if there is such a business
 */
public record LinkBearer(
    @Nullable Token link, @Nullable House house, Locale language, String address)
    implements Visitor {

  @Override
  public Wall wall() {
    return house == null ? Wall.entry() : Wall.entry(house.id());
  }

  @Override
  public Actor actor() {
    return Actor.stranger(address);
  }

  @Override
  public ZoneId zone() {
    return house == null ? ZoneId.of("Europe/Madrid") : house.zone();
  }

  @Override
  public Permission permission(HandlerMethod handler) {
    return handler.hasMethodAnnotation(Open.class) ? Permission.GRANTED : Permission.NOT_FOUND;
  }
}
