package app.zaguan.notifications;

import app.zaguan.notifications.outbox.SmtpWords;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail in a list: what became of it.
 *
 * @param subject none where the mail is confidential
 * @param nextAttemptAt when it is tried, or tried again
 * @param lastError what the mail server said, as it said it
 */
public record MailRow(
    MailId id,
    String kind,
    MailState state,
    String toName,
    String toAddress,
    @Nullable String subject,
    boolean secret,
    @Nullable UUID documentId,
    int attempts,
    @Nullable Instant nextAttemptAt,
    @Nullable String lastError,
    Instant createdAt,
    @Nullable Instant sentAt) {

  /** The key of what came of the last try, in a sentence for who wrote the mail. */
  public String meant() {
    if (state == MailState.UNCLEAR) {
      return "mail.said.unclear";
    }
    var known = SmtpWords.key(lastError);
    return known == null ? "mail.said.no" : known;
  }

  /** The same with its subject, for who may read it. */
  public MailRow about(String subject) {
    return new MailRow(
        id,
        kind,
        state,
        toName,
        toAddress,
        subject,
        secret,
        documentId,
        attempts,
        nextAttemptAt,
        lastError,
        createdAt,
        sentAt);
  }
}
