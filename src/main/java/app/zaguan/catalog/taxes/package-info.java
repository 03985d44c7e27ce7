/** Taxes as data with dates: which rates exist on a day, and what each is called. */
@NamedInterface("taxes")
@NullMarked
package app.zaguan.catalog.taxes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
