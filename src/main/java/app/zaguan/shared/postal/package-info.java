@NullMarked
package app.zaguan.shared.postal;

import org.jspecify.annotations.NullMarked;
