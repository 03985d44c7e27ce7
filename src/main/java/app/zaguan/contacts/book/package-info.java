/** How contacts are kept: their rules, their rows, what is recorded of each change. */
@NullMarked
package app.zaguan.contacts.book;

import org.jspecify.annotations.NullMarked;
