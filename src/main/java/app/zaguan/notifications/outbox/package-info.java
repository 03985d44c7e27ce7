/** The outgoing mails as they are written and looked at. */
@NullMarked
package app.zaguan.notifications.outbox;

import org.jspecify.annotations.NullMarked;
