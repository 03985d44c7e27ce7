/** What the organization and each of its members set up. */
@NullMarked
package app.zaguan.identity.settings;

import org.jspecify.annotations.NullMarked;
