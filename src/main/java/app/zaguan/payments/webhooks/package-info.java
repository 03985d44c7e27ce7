/** What gateways tell by themselves: read only behind a proven signature. */
@NullMarked
package app.zaguan.payments.webhooks;

import org.jspecify.annotations.NullMarked;
