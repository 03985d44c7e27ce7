/** The history of a document, which both sides read. */
@NullMarked
package app.zaguan.documents.history;

import org.jspecify.annotations.NullMarked;
