/** What was changed, told to every node at the moment it is true. */
@NullMarked
package app.zaguan.shared.live;

import org.jspecify.annotations.NullMarked;
