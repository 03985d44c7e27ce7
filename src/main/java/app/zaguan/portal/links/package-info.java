/** Share links, from the address that was mailed to the document it opens. */
@NullMarked
package app.zaguan.portal.links;

import org.jspecify.annotations.NullMarked;
