package app.zaguan.documents.sharing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that was made: for whom, what it may do, until when. Its secret is not kept.
 *
 * @param email where the one-time code goes; none where no address was known
 * @param openedAt when a person first looked at the document through it
 */
public record ShareLink(
    ShareLinkId id,
    @Nullable String name,
    @Nullable String email,
    Permit permit,
    String madeBy,
    Instant madeAt,
    Instant expiresAt,
    @Nullable Instant openedAt,
    @Nullable Instant revokedAt) {

  public boolean isLive(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt);
  }
}
