/** Signing up: an organization and its owner. */
@NamedInterface("founding")
@NullMarked
package app.zaguan.identity.founding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
