package app.zaguan.shared.secrets;

import app.zaguan.shared.tenancy.OrganizationId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * An unguessable address or cookie: 256 random bits, kept only as their hash. It carries the
 * organization it belongs to, so that it is looked up behind that organization's wall.
 *
 * @param organization whose it is; {@link OrganizationId#INSTALLATION} for a user's own
 * @param secret the random part, in URL-safe Base64
 */
public record Token(OrganizationId organization, String secret) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  public static Token make(OrganizationId organization) {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new Token(organization, ENCODER.encodeToString(bytes));
  }

  /** Reads {@code org.secret}; nothing where it cannot be one. */
  public static Optional<Token> read(String text) {
    var dot = text.indexOf('.');
    if (dot != 22 || text.length() != 22 + 1 + 43) {
      return Optional.empty();
    }
    try {
      var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text.substring(0, dot)));
      var organization = new OrganizationId(new UUID(bytes.getLong(), bytes.getLong()));
      return Optional.of(new Token(organization, text.substring(dot + 1)));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /** What is kept of it. */
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is mailed or set as a cookie: {@code org.secret}, 66 characters that need no escaping. */
  public String text() {
    var id = organization.value();
    var bytes = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits());
    return ENCODER.encodeToString(bytes.putLong(id.getLeastSignificantBits()).array())
        + "."
        + secret;
  }

  @Override
  public String toString() {
    return "Token of " + organization;
  }
}
