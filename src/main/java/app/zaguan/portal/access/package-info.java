/** The accounts by which contacts sign in, and how they get, change and lose them. */
@NamedInterface("access")
@NullMarked
package app.zaguan.portal.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
