/** What becomes of a quote: accepted, declined, expired. */
@NamedInterface("quotes")
@NullMarked
package app.zaguan.documents.quotes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
