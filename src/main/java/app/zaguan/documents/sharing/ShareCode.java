package app.zaguan.documents.sharing;

import app.zaguan.shared.secrets.Token;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;

/**
 * A one-time code as it is kept: hashed together with the cookie it is entered under. Six digits
 * are soon guessed from a hash; the cookie's 256 bits, which are kept nowhere, are not.
 */
record ShareCode(byte[] hash, Instant madeAt, Instant expiresAt, int wrong) {

  static final Duration LIFE = Duration.ofMinutes(10);
  static final int GUESSES = 5;

  private static final SecureRandom RANDOM = new SecureRandom();

  static String digits() {
    return "%06d".formatted(RANDOM.nextInt(1_000_000));
  }

  static ShareCode of(String digits, Token cookie, Instant now) {
    return new ShareCode(hash(digits, cookie), now, now.plus(LIFE), 0);
  }

  boolean isUsable(Instant now) {
    return wrong < GUESSES && now.isBefore(expiresAt);
  }

  boolean isThe(String typed, Token cookie) {
    return MessageDigest.isEqual(hash, hash(typed.replaceAll("\\s", ""), cookie));
  }

  private static byte[] hash(String digits, Token cookie) {
    try {
      var text = digits + "|" + cookie.text();
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
