/** Documents on paper: the PDF of each revision, rendered once. */
@NamedInterface("printing")
@NullMarked
package app.zaguan.documents.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
