/** Coming in and going out: signing up, in and out, and a new password. */
@NullMarked
package app.zaguan.identity.entrance;

import org.jspecify.annotations.NullMarked;
