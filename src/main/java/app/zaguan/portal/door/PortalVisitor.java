package app.zaguan.portal.door;

import app.zaguan.shared.web.doors.Visitor;

/** Whoever is inside a portal. */
public sealed interface PortalVisitor extends Visitor permits PortalGuest, PortalStranger {

  House house();
}
