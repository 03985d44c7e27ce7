/** What credit notes say of the invoices that they correct. */
@NamedInterface("corrections")
@NullMarked
package app.zaguan.documents.corrections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
