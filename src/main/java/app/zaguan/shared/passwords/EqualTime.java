package app.zaguan.shared.passwords;

import app.zaguan.shared.Refused;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Keeps the time an answer takes from telling whether an account exists. */
public final class EqualTime {

  private static final Duration LENGTH = Duration.ofMillis(300);

  private EqualTime() {}

  /** Does something that takes the same time whatever it finds. */
  public static void always(Runnable work) {
    var start = System.nanoTime();
    try {
      work.run();
    } finally {
      waitSince(start);
    }
  }

  /** Does something whose refusals all take the same time; what succeeds need not wait. */
  public static <T> T whenRefused(Supplier<T> work) {
    var start = System.nanoTime();
    try {
      return work.get();
    } catch (Refused refused) {
      waitSince(start);
      throw refused;
    }
  }

  private static void waitSince(long start) {
    var end = start + LENGTH.toNanos();
    for (var left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
