package app.zaguan.identity;

import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.doors.Open;
import app.zaguan.shared.web.doors.Visitor;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;

/** A user signed in to one of their organizations, with the role they have there. */
public record Member(
    UUID sessionId,
    UserId user,
    String name,
    String email,
    Locale language,
    Role role,
    House house,
    List<Seat> seats,
    @Nullable String address)
    implements Visitor {

  /** The organization as the frame of its pages needs it. */
  public record House(
      OrganizationId id, String name, String colour, @Nullable UUID logo, ZoneId zone) {}

  /** An organization this user works in. */
  public record Seat(OrganizationId organization, String name) {}

  public boolean may(Area area, Level level) {
    return role.may(area, level);
  }

  @Override
  public Wall wall() {
    return Wall.staff(house.id());
  }

  @Override
  public Actor actor() {
    return new Actor(Actor.Kind.USER, user.value(), name, address);
  }

  @Override
  public ZoneId zone() {
    return house.zone();
  }

  /** Unknown means no: a handler that declares nothing is refused. */
  @Override
  public Permission permission(HandlerMethod handler) {
    var needs = handler.getMethodAnnotation(Needs.class);
    var granted =
        needs != null
            ? may(needs.area(), needs.level())
            : handler.hasMethodAnnotation(ForMembers.class)
                || handler.hasMethodAnnotation(Open.class);
    return granted ? Permission.GRANTED : Permission.FORBIDDEN;
  }
}
