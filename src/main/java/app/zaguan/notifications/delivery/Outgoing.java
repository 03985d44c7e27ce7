package app.zaguan.notifications.delivery;

import app.zaguan.notifications.MailId;
import app.zaguan.notifications.letters.Content;
import app.zaguan.shared.tenancy.OrganizationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail that a worker took to send it.
 *
 * @param content as written; none where it is sealed
 * @param attempt the number of this attempt, from 1
 */
public record Outgoing(
    OrganizationId organization,
    MailId id,
    String fromName,
    @Nullable String replyTo,
    String toName,
    String toAddress,
    String language,
    @Nullable Content content,
    byte @Nullable [] sealed,
    int attempt,
    Instant createdAt) {

  @Override
  public String toString() {
    return "Outgoing " + id;
  }
}
