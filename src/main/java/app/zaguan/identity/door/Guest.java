package app.zaguan.identity.door;

import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.doors.Open;
import app.zaguan.shared.web.doors.Visitor;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.web.method.HandlerMethod;

/** Nobody is signed in: only the open pages answer. */
public record Guest(Locale language, String address) implements Visitor {

  @Override
  public Wall wall() {
    return Wall.entry();
  }

  @Override
  public Actor actor() {
    return Actor.stranger(address);
  }

  @Override
  public ZoneId zone() {
    return ZoneId.of("Europe/Madrid");
  }

  @Override
  public Permission permission(HandlerMethod handler) {
    return handler.hasMethodAnnotation(Open.class) ? Permission.GRANTED : Permission.SIGN_IN;
  }
}
