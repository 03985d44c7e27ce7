/** How mails leave: whose turn it is, the way to the mail server, what it answered. */
@NullMarked
package app.zaguan.notifications.delivery;

import org.jspecify.annotations.NullMarked;
