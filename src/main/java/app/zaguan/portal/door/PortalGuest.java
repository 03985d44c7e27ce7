package app.zaguan.portal.door;

import app.zaguan.contacts.ContactId;

/** Somebody who may see something of one contact's: all of it, or the one document of a link. */
public sealed interface PortalGuest extends PortalVisitor permits Customer, LinkHolder {

  /** The contact whose documents these are. */
  ContactId contact();

  /** The name that is written beside what this guest does. */
  String name();
}
