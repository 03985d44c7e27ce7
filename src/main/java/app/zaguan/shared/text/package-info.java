@NullMarked
package app.zaguan.shared.text;

import org.jspecify.annotations.NullMarked;
