package app.zaguan.portal.door;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.sharing.Grant;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.doors.Open;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.web.method.HandlerMethod;

/**
 * Somebody who came by a share link: sees its one document and nothing else.
 *
 * @param cookie what the browser holds for the grant
 */
public record LinkHolder(House house, Grant grant, Token cookie, Locale language, String address)
    implements PortalGuest {

  public DocumentId document() {
    return grant.document();
  }

  @Override
  public ContactId contact() {
    return grant.contact();
  }

  /** Whom the link was made for. */
  @Override
  public String name() {
    return grant.name();
  }

  @Override
  public Wall wall() {
    return Wall.link(house.id(), grant.contact().value(), grant.document().value());
  }

  @Override
  public Actor actor() {
    return grant.actor(address);
  }

  @Override
  public boolean mayAct() {
    return grant.mayAct();
  }

  @Override
  public boolean mustChange() {
    return false;
  }

  @Override
  public ZoneId zone() {
    return house.zone();
  }

  @Override
  public Permission permission(HandlerMethod handler) {
    var granted =
        handler.hasMethodAnnotation(ForCustomerOrLink.class)
            || handler.hasMethodAnnotation(Open.class);
    return granted ? Permission.GRANTED : Permission.SIGN_IN;
  }
}
