/** What happened to a payment, step by step. */
@NamedInterface("history")
@NullMarked
package app.zaguan.payments.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
