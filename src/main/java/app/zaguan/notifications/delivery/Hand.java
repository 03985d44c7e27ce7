package app.zaguan.notifications.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Hands a mail over, and says so a moment before: with the dot that ends it (RFC 5321, 4.1.1.4) the
 * mail server becomes responsible for it, whether or not its answer arrives.
 */
final class Hand extends SMTPTransport {

  private final Runnable handOver;
  private boolean empty;

  Hand(Session session, Runnable handOver) {
    super(session, new URLName("smtp", null, -1, null, null, null));
    this.handOver = handOver;
  }

  /** Whether the whole of the mail was given away. */
  boolean isEmpty() {
    return empty;
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    try {
      handOver.run();
    } catch (RuntimeException e) {
      throw new MessagingException("not handed over", e);
    }
    empty = true;
    super.finishData();
  }
}
