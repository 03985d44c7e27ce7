package app.zaguan.shared.secrets;

import app.zaguan.shared.installation.Installation;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals what must not be read from a stolen database: gateway credentials, mails that carry a way
 * in. AES-256-GCM; the purpose is bound in, so that what was sealed for one use opens for no other.
 */
@Component
public class Seal {

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecretKey key;
  private final SecureRandom random = new SecureRandom();

  Seal(Installation installation) {
    var given = installation.secret();
    var text = given != null ? given : PrivateFiles.secret(installation.data().resolve("secret"));
    var bytes =
        Base64.getUrlDecoder().decode(text.replace('+', '-').replace('/', '_').replace("=", ""));
    if (bytes.length != 32) {
      throw new IllegalStateException("ZAGUAN_SECRET must be 32 bytes in Base64");
    }
    key = new SecretKeySpec(bytes, "AES");
  }

  public byte[] close(String purpose, String open) {
    var nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, purpose);
      var closed = cipher.doFinal(open.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What was sealed; an {@link IllegalStateException} where the key, purpose or bytes are not
   * right.
   */
  public String open(String purpose, byte[] sealed) {
    var nonce = ByteBuffer.wrap(sealed, 0, NONCE);
    var bytes = new byte[NONCE];
    nonce.get(bytes);
    try {
      var cipher = cipher(Cipher.DECRYPT_MODE, bytes, purpose);
      return new String(
          cipher.doFinal(sealed, NONCE, sealed.length - NONCE), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot open what was sealed for " + purpose, e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
