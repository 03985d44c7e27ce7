package app.zaguan.portal.door.viewing;

import app.zaguan.portal.door.ForCustomer;
import app.zaguan.portal.door.ForCustomerOrLink;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * What somebody who only looks may ask for: pages, but neither acts nor what is the contact's own.
 */
public final class Viewable {

  private Viewable() {}

  public static boolean is(HandlerMethod handler) {
    var own = handler.getMethodAnnotation(ForCustomer.class);
    var link = handler.getMethodAnnotation(ForCustomerOrLink.class);
    return handler.hasMethodAnnotation(GetMapping.class)
        && (own == null || own.viewable())
        && (link == null || link.viewable());
  }
}
