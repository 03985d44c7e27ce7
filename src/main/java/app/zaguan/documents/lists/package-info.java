/** Lists and counts of documents. */
@NullMarked
package app.zaguan.documents.lists;

import org.jspecify.annotations.NullMarked;
