package app.zaguan.portal.door;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * What somebody who only looks may ask for: pages, but neither acts nor what is the contact's own.
 */
final class Viewable {

  private Viewable() {}

  static boolean is(HandlerMethod handler) {
    var own = handler.getMethodAnnotation(ForCustomer.class);
    var link = handler.getMethodAnnotation(ForCustomerOrLink.class);
    return handler.hasMethodAnnotation(GetMapping.class)
        && (own == null || own.viewable())
        && (link == null || link.viewable());
  }
}
