package app.zaguan.notifications.delivery;

import app.zaguan.notifications.letters.Content;
import app.zaguan.notifications.letters.LetterPress;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A mail as it travels: HTML with plain text beside it, and the same identity at every attempt. */
public final class Message extends MimeMessage {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final String identity;

  private Message(Session session, String identity) {
    super(session);
    this.identity = identity;
  }

  /**
   * @param from the installation's own address
   * @throws AddressException where the addressee's is none
   */
  static MimeMessage of(Session session, Packing.Parcel parcel, String from)
      throws MessagingException, UnsupportedEncodingException {
    var mail = parcel.mail();
    var host = from.substring(from.lastIndexOf('@') + 1);
    var message = new Message(session, "<" + mail.id() + "@" + host + ">");
    message.setFrom(new InternetAddress(from, mail.fromName(), UTF_8));
    message.setRecipient(RecipientType.TO, address(mail.toAddress(), mail.toName()));
    if (mail.replyTo() != null) {
      message.setReplyTo(new InternetAddress[] {address(mail.replyTo(), mail.fromName())});
    }
    message.setSubject(LetterPress.oneLine(parcel.content().subject()), UTF_8);
    message.setSentDate(Date.from(mail.createdAt()));
    message.setHeader("Content-Language", mail.language());
    // RFC 3834: no answering machine answers this
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
    message.setContent(body(parcel));
    message.saveChanges();
    return message;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", identity);
  }

  /** One address, nothing but an address: neither a list, nor a name, nor a line of its own. */
  private static InternetAddress address(String text, String name)
      throws AddressException, UnsupportedEncodingException {
    var address = new InternetAddress(text, true);
    if (!text.equals(address.getAddress()) || text.chars().anyMatch(it -> it <= ' ')) {
      throw new AddressException("not an address");
    }
    if (!name.isBlank()) {
      address.setPersonal(LetterPress.oneLine(name), UTF_8);
    }
    return address;
  }

  private static MimeMultipart body(Packing.Parcel parcel) throws MessagingException {
    var both = both(parcel.content());
    if (parcel.enclosed().isEmpty()) {
      return both;
    }
    var all = new MimeMultipart("mixed");
    var text = new MimeBodyPart();
    text.setContent(both);
    all.addBodyPart(text);
    for (var enclosed : parcel.enclosed()) {
      all.addBodyPart(part(enclosed));
    }
    return all;
  }

  private static MimeMultipart both(Content content) throws MessagingException {
    var plain = new MimeBodyPart();
    plain.setText(content.plain(), UTF_8, "plain");
    var html = new MimeBodyPart();
    html.setText(content.html(), UTF_8, "html");
    var both = new MimeMultipart("alternative");
    both.addBodyPart(plain);
    both.addBodyPart(html);
    return both;
  }

  private static MimeBodyPart part(Packing.Enclosed enclosed) throws MessagingException {
    var part = new MimeBodyPart();
    var source = new ByteArrayDataSource(enclosed.file().content(), enclosed.file().contentType());
    part.setDataHandler(new DataHandler(source));
    part.setFileName(LetterPress.oneLine(enclosed.name()));
    part.setDisposition(ATTACHMENT);
    return part;
  }
}
