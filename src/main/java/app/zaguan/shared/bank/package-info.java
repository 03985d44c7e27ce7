@NullMarked
package app.zaguan.shared.bank;

import org.jspecify.annotations.NullMarked;
