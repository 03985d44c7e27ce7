/** What both sides write about a document. */
@NamedInterface("comments")
@NullMarked
package app.zaguan.documents.comments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
