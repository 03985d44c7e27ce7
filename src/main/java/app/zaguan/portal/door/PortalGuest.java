package app.zaguan.portal.door;

import app.zaguan.contacts.ContactId;

/** Somebody who may see something of one contact's: all of it, or the one document of a link. */
public sealed interface PortalGuest extends PortalVisitor permits Customer, LinkHolder {

  /** The contact whose documents these are. */
  ContactId contact();

  /** The name that is written beside what this guest does. */
  String name();

  /** Whether this guest may do more than read: a link may have been made for reading alone. */
  boolean mayAct();

  /**
   * Whether the business chose this contact's password, which must be changed before anything
   * binds.
   */
  boolean mustChange();

  /** Whether this guest may do what binds: accept, pay. */
  default boolean mayBind() {
    return mayAct() && !mustChange();
  }
}
