@NullMarked
package app.zaguan.shared.web.doors;

import org.jspecify.annotations.NullMarked;
