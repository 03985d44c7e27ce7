/** Users and their sessions, for the rest of this module. */
@NullMarked
package app.zaguan.identity.people;

import org.jspecify.annotations.NullMarked;
