/** A gateway that plays one, for trials: its client, and the gateway itself. */
@NullMarked
package app.zaguan.payments.sandbox;

import org.jspecify.annotations.NullMarked;
