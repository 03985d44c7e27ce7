/** Pages that show what others do while they do it: one stream of hints for each page in sight. */
@NullMarked
package app.zaguan.shared.web.live;

import org.jspecify.annotations.NullMarked;
