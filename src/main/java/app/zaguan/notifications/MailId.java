package app.zaguan.notifications;

import java.util.UUID;

/** One message to one person. */
public record MailId(UUID value) {

  public static MailId of(String text) {
    return new MailId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
