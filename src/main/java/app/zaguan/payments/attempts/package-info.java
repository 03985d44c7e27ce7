/** Tries at paying: begun, answered by gateways, settled once. */
@NamedInterface("attempts")
@NullMarked
package app.zaguan.payments.attempts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
