@NullMarked
package app.zaguan.shared.web.screen;

import org.jspecify.annotations.NullMarked;
