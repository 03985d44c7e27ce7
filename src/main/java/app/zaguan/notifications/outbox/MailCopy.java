package app.zaguan.notifications.outbox;

import app.zaguan.notifications.MailRow;
import app.zaguan.notifications.MailState;
import app.zaguan.notifications.letters.Content;
import org.jspecify.annotations.Nullable;

/** A mail to be read: as its row, and its content where the reader may know it. */
public record MailCopy(
    MailRow row, String fromName, @Nullable String replyTo, @Nullable Content content) {

  /** Whether links in it may be followed: only where it was kept is this the place to read it. */
  public boolean isAlive() {
    return row.state() == MailState.KEPT;
  }
}
