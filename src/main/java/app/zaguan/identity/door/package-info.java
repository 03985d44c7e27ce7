/** How those who work here, and those who are nobody yet, are known. */
@NullMarked
package app.zaguan.identity.door;

import org.jspecify.annotations.NullMarked;
