/** A contact's own page, its forms, and what higher modules put beside them. */
@NullMarked
package app.zaguan.contacts.page;

import org.jspecify.annotations.NullMarked;
