package app.zaguan.portal.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The same for whoever holds a link to the document that the address names. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForCustomerOrLink {

  /** Whether staff who see the portal as the contact are answered too. */
  boolean viewable() default true;
}
