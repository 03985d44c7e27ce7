@NullMarked
package app.zaguan.shared.secrets;

import org.jspecify.annotations.NullMarked;
