package app.zaguan.notifications.delivery;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server of the installation ({@code ZAGUAN_SMTP_…}). Without a host nothing is sent:
 * mails are kept to be read.
 *
 * @param from the address that every mail is sent from, under the organization's name
 */
@ConfigurationProperties("zaguan.smtp")
public record Smtp(
    @Nullable String host,
    @DefaultValue("587") int port,
    @Nullable String user,
    @Nullable String password,
    @DefaultValue("STARTTLS") Encryption tls,
    @Nullable String from) {

  /** How the way to the mail server is closed to others. */
  public enum Encryption {
    /** Begins in the open and insists on going on encrypted: port 587. */
    STARTTLS,
    /** Encrypted from the first byte: port 465. */
    TLS,
    /** In the open: only to a mail server on the same machine. */
    NONE
  }

  public Smtp {
    host = given(host);
    user = given(user);
    from = given(from);
    if (host != null && from == null) {
      throw new IllegalStateException(
          "ZAGUAN_SMTP_HOST needs ZAGUAN_SMTP_FROM, the sender's address");
    }
  }

  /** The address that mails are sent from. */
  String sender() {
    return Objects.requireNonNull(from);
  }

  public boolean isThere() {
    return host != null;
  }

  /** A variable that is set to nothing is not set. */
  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  @Override
  public String toString() {
    return "Smtp " + host + ":" + port;
  }
}
