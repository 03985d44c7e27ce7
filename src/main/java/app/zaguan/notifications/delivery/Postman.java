package app.zaguan.notifications.delivery;

import app.zaguan.notifications.letters.LetterPress;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands a mail to the mail server, by SMTP, and tells what the server said. */
@Component
public class Postman {

  private static final String WAIT = "30000";

  private final Smtp smtp;
  private final Session session;

  Postman(Smtp smtp) {
    this.smtp = smtp;
    session = Session.getInstance(properties(smtp));
  }

  Outcome send(Packing.Parcel parcel) {
    MimeMessage message;
    try {
      message = Message.of(session, parcel, smtp.sender());
    } catch (MessagingException | UnsupportedEncodingException e) {
      return new Outcome.Refused(said(e));
    }
    try {
      hand(message);
      return new Outcome.Sent();
    } catch (MessagingException e) {
      return outcome(e);
    }
  }

  private void hand(MimeMessage message) throws MessagingException {
    Address[] recipients = message.getAllRecipients();
    try (var transport = session.getTransport("smtp")) {
      transport.connect(smtp.host(), smtp.port(), smtp.user(), smtp.password());
      transport.sendMessage(message, recipients);
    }
  }

  /**
   * A lasting no (5xx, RFC 5321 4.2.1) to the addressee or to the content is final. A no to us, the
   * sender, or to our password is for the installation to put right, and is tried again.
   */
  private static Outcome outcome(MessagingException failure) {
    Exception last = failure;
    for (Exception each = failure; each != null; each = next(each)) {
      if (isFinal(each)) {
        return new Outcome.Refused(said(each));
      }
      last = each;
    }
    return new Outcome.Unclear(said(last instanceof MessagingException ? last : failure));
  }

  private static boolean isFinal(Exception failure) {
    return switch (failure) {
      case SMTPAddressFailedException no -> isLasting(no.getReturnCode());
      case SMTPSendFailedException no ->
          isLasting(no.getReturnCode()) && !no.getCommand().startsWith("MAIL");
      default -> false;
    };
  }

  private static @Nullable Exception next(Exception each) {
    return each instanceof MessagingException more ? more.getNextException() : null;
  }

  private static boolean isLasting(int code) {
    return code / 100 == 5;
  }

  /** What the server said, on one line and no longer than a person reads. */
  private static String said(Exception failure) {
    var text = failure.getMessage() == null ? "" : failure.getMessage();
    var line = LetterPress.oneLine(text).replaceAll(";\\s*nested exception is:.*", "");
    var shown = line.isBlank() ? failure.getClass().getSimpleName() : line;
    return shown.length() <= 300 ? shown : shown.substring(0, 299) + "…";
  }

  private static Properties properties(Smtp smtp) {
    var all = new Properties();
    all.setProperty("mail.smtp.connectiontimeout", WAIT);
    all.setProperty("mail.smtp.timeout", WAIT);
    all.setProperty("mail.smtp.writetimeout", WAIT);
    all.setProperty("mail.smtp.auth", Boolean.toString(smtp.user() != null));
    switch (smtp.tls()) {
      case STARTTLS -> {
        all.setProperty("mail.smtp.starttls.enable", "true");
        all.setProperty("mail.smtp.starttls.required", "true");
      }
      case TLS -> all.setProperty("mail.smtp.ssl.enable", "true");
      case NONE -> {}
    }
    all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    return all;
  }
}
