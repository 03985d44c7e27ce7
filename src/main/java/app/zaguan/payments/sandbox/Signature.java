package app.zaguan.payments.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** How the sandbox signs its notices: HMAC-SHA256 over the time and the body, as gateways do. */
public final class Signature {

  public static final String HEADER = "Sandbox-Signature";

  /** A notice older than this is not believed, so that none can be sent again later by others. */
  static final Duration TOLERANCE = Duration.ofMinutes(5);

  private static final Pattern FORM = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");

  private Signature() {}

  /** The header of a notice: {@code t=<seconds>,v1=<hex>}. */
  public static String header(String secret, Instant now, byte[] body) {
    var seconds = Long.toString(now.getEpochSecond());
    return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(mac(secret, seconds, body));
  }

  /** Whether the header was made with the secret, for this body, not long ago. */
  static boolean isGenuine(@Nullable String header, String secret, Instant now, byte[] body) {
    var parts = FORM.matcher(header == null ? "" : header);
    if (!parts.matches()) {
      return false;
    }
    var signed = HexFormat.of().parseHex(parts.group(2));
    var at = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
    return MessageDigest.isEqual(signed, mac(secret, parts.group(1), body))
        && Duration.between(at, now).abs().compareTo(TOLERANCE) <= 0;
  }

  private static byte[] mac(String secret, String seconds, byte[] body) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update((seconds + ".").getBytes(StandardCharsets.US_ASCII));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
