/** What each module declares of itself for staff: its sections, settings, first steps, cards. */
@NamedInterface("places")
@NullMarked
package app.zaguan.identity.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
