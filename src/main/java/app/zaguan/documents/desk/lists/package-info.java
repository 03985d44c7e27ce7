/** The staff's lists of documents. */
@NullMarked
package app.zaguan.documents.desk.lists;

import org.jspecify.annotations.NullMarked;
