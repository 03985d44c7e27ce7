@NullMarked
package app.zaguan.shared.taxid;

import org.jspecify.annotations.NullMarked;
