package app.zaguan.identity.members;

import app.zaguan.identity.Role;
import app.zaguan.identity.UserId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in the organization.
 *
 * @param seenAt when this organization was last used by them; none where no session is left
 */
public record MemberRow(
    UUID id,
    UserId user,
    String name,
    String email,
    Role role,
    Instant createdAt,
    @Nullable Instant seenAt) {}
