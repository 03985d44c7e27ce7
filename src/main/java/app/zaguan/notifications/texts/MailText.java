package app.zaguan.notifications.texts;

import java.util.function.UnaryOperator;

/** The words of a mail, with what they mention in braces: {@code {number}}. */
public record MailText(String subject, String body, String button) {

  MailText each(UnaryOperator<String> change) {
    return new MailText(change.apply(subject), change.apply(body), change.apply(button));
  }
}
