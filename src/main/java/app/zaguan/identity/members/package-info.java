/** Who works in the organization: invitations, roles, memberships. */
@NullMarked
package app.zaguan.identity.members;

import org.jspecify.annotations.NullMarked;
