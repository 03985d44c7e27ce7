package app.zaguan.notifications.delivery;

import app.zaguan.notifications.letters.LetterPress;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands a mail to the mail server, by SMTP, and tells what the server said. */
@Component
public class Postman {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

  /** Milliseconds for each answer: eight of them, the most there are, are within the lease. */
  private static final String WAIT = "60000";

  private final Smtp smtp;
  private final Session session;

  Postman(Smtp smtp) {
    this.smtp = smtp;
    session = Session.getInstance(properties(smtp));
  }

  /**
   * Sends a mail.
   *
   * @param handOver told a moment before it is handed over; if that fails, it is not
   */
  Outcome send(Packing.Parcel parcel, Runnable handOver) {
    MimeMessage message;
    try {
      message = Message.of(session, parcel, smtp.sender());
    } catch (MessagingException | UnsupportedEncodingException e) {
      return new Outcome.Refused(said(e));
    }
    var hand = new Hand(session, handOver);
    try {
      hand.connect(smtp.host(), smtp.port(), smtp.user(), smtp.password());
      hand.sendMessage(message, message.getAllRecipients());
      return new Outcome.Sent();
    } catch (MessagingException e) {
      return hand.isEmpty() && !isAnswered(e) ? new Outcome.Unclear(said(e)) : outcome(e);
    } finally {
      leave(hand);
    }
  }

  /** What is said after the mail was taken changes nothing. */
  private static void leave(Hand hand) {
    try {
      hand.close();
    } catch (MessagingException gone) {
      LOG.debug("the mail server hung up: {}", gone.getMessage());
    }
  }

  /** Whether the mail server said something to the whole of the mail. */
  private static boolean isAnswered(MessagingException failure) {
    for (Exception each = failure; each != null; each = next(each)) {
      if (each instanceof SMTPSendFailedException no && no.getReturnCode() > 0) {
        return true;
      }
    }
    return false;
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
    return new Outcome.NotNow(said(last instanceof MessagingException ? last : failure));
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
