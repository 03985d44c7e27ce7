/** What of a payment is for which document. */
@NamedInterface("allocations")
@NullMarked
package app.zaguan.payments.allocations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
