/** Tables as text files, as spreadsheets write and read them. */
@NullMarked
package app.zaguan.shared.csv;

import org.jspecify.annotations.NullMarked;
