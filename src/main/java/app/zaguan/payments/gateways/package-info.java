/** Gateways by what they can do, and the organizations' accounts at them. */
@NullMarked
package app.zaguan.payments.gateways;

import org.jspecify.annotations.NullMarked;
