package app.zaguan.notifications.outbox;

import app.zaguan.notifications.Mentions;
import app.zaguan.shared.web.screen.Hue;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one mail takes.
 *
 * @param body the address of its HTML, to be framed; none where it may not be read
 * @param list where the reader came from
 * @param retry the address that sends it once more; none where that is no use
 */
public record MailPage(
    MailCopy mail,
    String list,
    @Nullable String body,
    @Nullable String retry,
    Mentions.@Nullable Mention mention) {

  public Hue hue() {
    return OutboxPage.hue(mail.row().state());
  }

  /** What the mail server meant; none where we know no better than it. */
  public @Nullable String meant() {
    return SmtpWords.key(mail.row().lastError());
  }
}
