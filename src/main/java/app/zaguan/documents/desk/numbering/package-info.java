/** The settings page of the numbers of documents. */
@NullMarked
package app.zaguan.documents.desk.numbering;

import org.jspecify.annotations.NullMarked;
