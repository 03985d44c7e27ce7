/** Asks to whom a document goes, and sends it. */
@NullMarked
package app.zaguan.documents.desk.sending;

import org.jspecify.annotations.NullMarked;
