package app.zaguan.notifications.outbox;

import app.zaguan.notifications.MailRow;
import app.zaguan.notifications.MailState;
import app.zaguan.notifications.Mentions;
import app.zaguan.shared.web.screen.Hue;
import app.zaguan.shared.web.screen.Tab;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of the outbox take.
 *
 * @param kept whether this installation keeps its mails, for want of a mail server
 * @param operator whether the reader is the installation's operator, who reads the secret ones too
 */
public record OutboxPage(
    List<Line> lines, List<Tab> filters, @Nullable String next, boolean kept, boolean operator) {

  /** A mail in the list, and where it is read. */
  public record Line(MailRow mail, String address, Mentions.@Nullable Mention mention) {

    public Hue hue() {
      return OutboxPage.hue(mail.state());
    }
  }

  static Hue hue(MailState state) {
    return switch (state) {
      case QUEUED, SENDING, UNCLEAR -> Hue.AMBER;
      case SENT -> Hue.GREEN;
      case FAILED -> Hue.RED;
      case KEPT -> Hue.GREY;
    };
  }

  static Line line(MailRow mail, String address, Map<UUID, Mentions.Mention> mentions) {
    return new Line(mail, address, mention(mail, mentions));
  }

  static Mentions.@Nullable Mention mention(MailRow mail, Map<UUID, Mentions.Mention> mentions) {
    return mail.documentId() == null ? null : mentions.get(mail.documentId());
  }
}
