/** What the business decides about its portal, and who is told of what happens there. */
@NullMarked
package app.zaguan.portal.preferences;

import org.jspecify.annotations.NullMarked;
