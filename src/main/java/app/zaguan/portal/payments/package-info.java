/** Paying in the portal, and how a payment stands. */
@NullMarked
package app.zaguan.portal.payments;

import org.jspecify.annotations.NullMarked;
