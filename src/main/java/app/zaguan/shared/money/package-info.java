@NullMarked
package app.zaguan.shared.money;

import org.jspecify.annotations.NullMarked;
