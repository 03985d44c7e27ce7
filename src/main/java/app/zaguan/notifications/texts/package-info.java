/** What an organization says in its mails in its own words. */
@NullMarked
package app.zaguan.notifications.texts;

import org.jspecify.annotations.NullMarked;
