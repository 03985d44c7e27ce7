/** Numbering: one line of numbers per series and year, without gaps. */
@NullMarked
package app.zaguan.documents.numbers;

import org.jspecify.annotations.NullMarked;
