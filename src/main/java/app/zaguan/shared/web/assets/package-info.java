@NullMarked
package app.zaguan.shared.web.assets;

import org.jspecify.annotations.NullMarked;
