/** The list of contacts: what it is narrowed to, how it is sorted. */
@NullMarked
package app.zaguan.contacts.lists;

import org.jspecify.annotations.NullMarked;
