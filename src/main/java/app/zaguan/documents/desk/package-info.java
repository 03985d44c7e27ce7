/** The staff's pages of documents: lists, the editor, the page of one document, its sending. */
@NullMarked
package app.zaguan.documents.desk;

import org.jspecify.annotations.NullMarked;
