/** Money that goes back. */
@NamedInterface("refunds")
@NullMarked
package app.zaguan.payments.refunds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
