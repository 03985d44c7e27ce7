/** Seeing the portal as one of its contacts does: what staff may look at, and what they may not. */
@NullMarked
package app.zaguan.portal.door.viewing;

import org.jspecify.annotations.NullMarked;
