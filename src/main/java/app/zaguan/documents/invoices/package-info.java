/** Invoices: issued once, never changed, settled by payments. */
@NamedInterface("invoices")
@NullMarked
package app.zaguan.documents.invoices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
