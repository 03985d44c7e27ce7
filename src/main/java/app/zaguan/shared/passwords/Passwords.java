package app.zaguan.shared.passwords;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Keeps passwords as Argon2id hashes: 19 MiB, two passes, one lane (OWASP Password Storage Cheat
 * Sheet). A few are worked on at a time, so that a crowd at the door does not take all the memory.
 */
@Component
public class Passwords implements PasswordEncoder {

  private static final int AT_A_TIME = 4;

  private final PasswordEncoder argon2;
  private final Semaphore places = new Semaphore(AT_A_TIME, true);
  private final String nobodys;

  @Autowired
  Passwords() {
    this(new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2));
  }

  /** With another way to hash, for a test that counts. */
  Passwords(PasswordEncoder argon2) {
    this.argon2 = argon2;
    nobodys = argon2.encode("nobody has this password");
  }

  @Override
  public String encode(@Nullable CharSequence typed) {
    return inTurn(() -> argon2.encode(PasswordRule.canonical(String.valueOf(typed))));
  }

  @Override
  public boolean matches(@Nullable CharSequence typed, @Nullable String hash) {
    return inTurn(() -> argon2.matches(PasswordRule.canonical(String.valueOf(typed)), hash));
  }

  /**
   * Whether this is the password of an account, which may not exist or have none: then the same
   * work is done for nothing, so that the time taken does not tell.
   */
  public boolean fit(String typed, @Nullable String hash) {
    return matches(typed, hash == null ? nobodys : hash) && hash != null;
  }

  private <T> T inTurn(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
