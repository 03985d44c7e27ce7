package app.zaguan.portal.documents;

import app.zaguan.portal.door.PortalGuest;
import app.zaguan.shared.Refused;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What a contact does: found behind its own wall first, then done behind the staff's wall through
 * the owning module's front door, and recorded as the contact's act.
 */
@Component
public class Acting {

  private final Here here;

  Acting(Here here) {
    this.here = here;
  }

  public void as(PortalGuest guest, Runnable work) {
    here.behind(Wall.staff(guest.house().id()), guest.actor(), work);
  }

  public <T> T as(PortalGuest guest, Supplier<T> work) {
    return here.behind(Wall.staff(guest.house().id()), guest.actor(), work);
  }

  /** A link may have been made for reading alone. */
  public static void mayWrite(PortalGuest guest) {
    if (!guest.mayAct()) {
      throw new Refused("portal.link.view-only");
    }
  }

  /** What binds is not done with a password that the business chose. */
  public static void mayBind(PortalGuest guest) {
    mayWrite(guest);
    if (guest.mustChange()) {
      throw new Refused("portal.must-change");
    }
  }
}
