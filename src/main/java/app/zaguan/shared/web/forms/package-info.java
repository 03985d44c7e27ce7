@NullMarked
package app.zaguan.shared.web.forms;

import org.jspecify.annotations.NullMarked;
