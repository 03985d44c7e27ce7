package app.zaguan.identity.door;

import app.zaguan.identity.UserId;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.doors.Open;
import app.zaguan.shared.web.doors.Visitor;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;

/**
 * A user whose session is open in an organization that they no longer work in: a stranger to it,
 * who is told so.
 *
 * @param house the organization that took them out
 * @param next the organization they could go on in; none where they work nowhere
 */
public record Withdrawn(
    UUID session,
    UserId user,
    String name,
    Locale language,
    String house,
    @Nullable OrganizationId next,
    @Nullable String nextName,
    String address)
    implements Visitor {

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
