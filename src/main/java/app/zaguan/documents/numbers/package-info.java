/** Numbering: one line of numbers per series and year, without gaps. */
@NamedInterface("numbers")
@NullMarked
package app.zaguan.documents.numbers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
