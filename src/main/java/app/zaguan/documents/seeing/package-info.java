/** Honest read receipts. */
@NamedInterface("seeing")
@NullMarked
package app.zaguan.documents.seeing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
