@NullMarked
package app.zaguan;

import org.jspecify.annotations.NullMarked;
