package app.zaguan.portal.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A page or an act of the portal for contacts who signed in. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForCustomer {

  /** Whether staff who see the portal as the contact see this page too: not what is its own. */
  boolean viewable() default true;
}
