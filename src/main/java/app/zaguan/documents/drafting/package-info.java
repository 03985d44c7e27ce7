/** Writing documents: what is typed, what is wrong with it, what it comes to. */
@NamedInterface("drafting")
@NullMarked
package app.zaguan.documents.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
