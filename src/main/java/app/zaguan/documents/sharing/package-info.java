/** Share links: one document, for a while, without signing in. */
@NamedInterface("sharing")
@NullMarked
package app.zaguan.documents.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
