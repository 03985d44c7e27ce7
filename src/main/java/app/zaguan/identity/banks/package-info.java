/** The bank accounts at which the organization is paid. */
@NamedInterface("banks")
@NullMarked
package app.zaguan.identity.banks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
