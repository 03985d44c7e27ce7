/** Which passwords are good enough, and how they are kept. */
@NullMarked
package app.zaguan.shared.passwords;

import org.jspecify.annotations.NullMarked;
