/** The portal's first page. */
@NullMarked
package app.zaguan.portal.home;

import org.jspecify.annotations.NullMarked;
