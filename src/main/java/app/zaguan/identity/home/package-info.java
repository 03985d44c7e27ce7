/** Where staff start. */
@NullMarked
package app.zaguan.identity.home;

import org.jspecify.annotations.NullMarked;
