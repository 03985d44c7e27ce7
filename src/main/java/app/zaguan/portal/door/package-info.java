/** Who stands at the portal's door: customers, holders of a link, strangers. */
@NullMarked
package app.zaguan.portal.door;

import org.jspecify.annotations.NullMarked;
