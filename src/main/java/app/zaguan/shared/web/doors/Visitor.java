package app.zaguan.shared.web.doors;

import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Wall;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.web.method.HandlerMethod;

/**
 * Whoever made this request, recognised by the {@link Hat} that its address calls for. A controller
 * that needs to know takes its kind of visitor as a parameter.
 */
public interface Visitor {

  /** What the request's transactions may see. */
  Wall wall();

  /** Who acts, for the record. */
  Actor actor();

  Locale language();

  ZoneId zone();

  /** Whether this visitor may do what the handler does. Decided once, before the handler runs. */
  Permission permission(HandlerMethod handler);

  /** The answers at the door. */
  enum Permission {
    GRANTED,
    /** Nobody is signed in: the hat says where to. */
    SIGN_IN,
    FORBIDDEN,
    NOT_FOUND
  }
}
