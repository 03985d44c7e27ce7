package app.zaguan.portal.door;

import app.zaguan.contacts.ContactId;
import app.zaguan.identity.UserId;
import app.zaguan.portal.door.viewing.Viewable;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.doors.Open;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;

/**
 * A contact who signed in, acting for itself or for one of the companies it is linked to.
 *
 * @param mustChange the business chose the password: until it is changed, this contact only looks
 * @param companies all that it may act for
 * @param viewing who of the staff looks through its eyes; none where it is the contact itself
 */
public record Customer(
    UUID session,
    UUID account,
    String name,
    String email,
    Locale language,
    boolean mustChange,
    House house,
    ContactId contact,
    List<Company> companies,
    String address,
    @Nullable Viewing viewing)
    implements PortalGuest {

  /**
   * Somebody of the staff who sees the portal as a contact: who, and from whose page they came.
   * They look and do nothing else.
   */
  public record Viewing(UserId user, String name, ContactId from) {}

  /** A contact that somebody may act for. */
  public record Company(ContactId id, String name) {}

  @Override
  public Wall wall() {
    return viewing == null
        ? Wall.portal(house.id(), contact.value())
        : Wall.viewing(house.id(), contact.value());
  }

  @Override
  public Actor actor() {
    return viewing == null
        ? new Actor(Actor.Kind.CONTACT, account, name, address)
        : new Actor(Actor.Kind.USER, viewing.user().value(), viewing.name(), address);
  }

  @Override
  public boolean mayAct() {
    return true;
  }

  @Override
  public ZoneId zone() {
    return house.zone();
  }

  /** Whether this contact may act for a company. */
  public boolean mayActFor(ContactId company) {
    return companies.stream().anyMatch(it -> it.id().equals(company));
  }

  /** Unknown means no: a handler that declares nothing is refused. */
  @Override
  public Permission permission(HandlerMethod handler) {
    var granted =
        handler.hasMethodAnnotation(ForCustomer.class)
            || handler.hasMethodAnnotation(ForCustomerOrLink.class)
            || handler.hasMethodAnnotation(Open.class);
    return granted && (viewing == null || Viewable.is(handler))
        ? Permission.GRANTED
        : Permission.FORBIDDEN;
  }
}
