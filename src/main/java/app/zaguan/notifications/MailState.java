package app.zaguan.notifications;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a mail stands. */
public enum MailState {
  /** Waits for its turn, or for another try. */
  QUEUED,
  /** Taken by a worker, which may have died with it: after a while it is due again. */
  SENDING,
  /** The mail server has it. */
  SENT,
  /** The mail server refused it, or could not be reached for too long. */
  FAILED,
  /**
   * The mail server was given all of it and its answer never came: nobody knows whether it left. It
   * does not go again by itself.
   */
  UNCLEAR,
  /** This installation has no mail server: it is kept to be read. */
  KEPT;

  /** Whether it goes on only when somebody lets it. */
  public boolean isStuck() {
    return switch (this) {
      case FAILED, UNCLEAR, KEPT -> true;
      case QUEUED, SENDING, SENT -> false;
    };
  }

  /** As an address says it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state that an address names; none where it names none of them. */
  public static @Nullable MailState of(String word) {
    return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst().orElse(null);
  }
}
