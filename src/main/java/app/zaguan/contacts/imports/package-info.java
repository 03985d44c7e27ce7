/** Contacts from a file and into one: upload, columns, check, filling, and taking it back. */
@NullMarked
package app.zaguan.contacts.imports;

import org.jspecify.annotations.NullMarked;
