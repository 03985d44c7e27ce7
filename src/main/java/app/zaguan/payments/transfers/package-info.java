/** Bank transfers: what the payer needs to order one, and that it was ordered. */
@NamedInterface("transfers")
@NullMarked
package app.zaguan.payments.transfers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
