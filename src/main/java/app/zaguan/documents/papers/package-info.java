/** What documents say: read from rows, kept as canonical JSON, published. */
@NullMarked
package app.zaguan.documents.papers;

import org.jspecify.annotations.NullMarked;
