/** Money that is the contact's: kept, used, given back. */
@NamedInterface("credits")
@NullMarked
package app.zaguan.payments.credits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
