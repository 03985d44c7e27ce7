package app.zaguan.identity;

import app.zaguan.shared.Refused;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes guessing slow (ORG-5): each try is counted before it is looked at, and taken back when it
 * was right: by network address, by account at that address, and by account wherever it is tried
 * from. Past a few tries each further one waits longer. Whoever guesses at an account from
 * elsewhere makes its owner wait only when a whole crowd guesses. The answer is the same whether
 * there is such an account or not.
 */
@Service
public class Throttle {

  private final JdbcClient db;
  private final Here here;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Throttle(JdbcClient db, Here here, TransactionTemplate transaction, Clock clock) {
    this.db = db;
    this.here = here;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Counts a try. To be called with no transaction running.
   *
   * @param what the kind of door and of account: {@code user}, {@code portal:<organization>}
   * @param account as typed: the email
   * @throws Refused {@code throttle.wait} where it is too soon for another
   */
  public void enter(String what, String account, String address) {
    var subjects = Subjects.of(what, account, address);
    // who must wait at one of them is not counted at the next: waiting makes nobody else wait
    count(subjects.address())
        .or(() -> count(subjects.pair()))
        .or(() -> count(subjects.account()))
        .ifPresent(it -> {
          throw new Refused("throttle.wait", minutes(it));
        });
  }

  /** The try was right: the account starts anew here, and has not failed anywhere this time. */
  public void succeeded(String what, String account, String address) {
    var subjects = Subjects.of(what, account, address);
    inside(() -> {
      db.sql("delete from throttle where subject = :subject")
          .param("subject", subjects.pair().hash())
          .update();
      return db.sql(
              """
              update throttle set failures = greatest(failures - 1, 0), blocked_until = null
               where subject in (:account, :address)
              """)
          .param("account", subjects.account().hash())
          .param("address", subjects.address().hash())
          .update();
    });
  }

  /** How many tries are free, and whose. An address may be a whole office. */
  enum Kind {
    PAIR(5),
    ACCOUNT(50),
    ADDRESS(30);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final int free;

    Kind(int free) {
      this.free = free;
    }

    /**
     * The wait after so many failures: none, then doubling, and never so long as to lock one out.
     */
    Duration waitAfter(int failures) {
      if (failures < free) {
        return Duration.ZERO;
      }
      var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(failures - free, 10));
      return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }
  }

  private record Subject(Kind kind, byte[] hash) {

    static Subject of(Kind kind, String... parts) {
      return new Subject(kind, Throttle.hash(List.of(parts)));
    }
  }

  private record Subjects(Subject address, Subject pair, Subject account) {

    static Subjects of(String what, String typed, String address) {
      var account = typed.strip().toLowerCase(Locale.ROOT);
      return new Subjects(
          Subject.of(Kind.ADDRESS, what, "address", address),
          Subject.of(Kind.PAIR, what, "pair", account, address),
          Subject.of(Kind.ACCOUNT, what, "account", account));
    }
  }

  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(12);

  /** The time still to wait, if it is too soon; otherwise the try is counted. */
  private Optional<Duration> count(Subject subject) {
    var now = clock.instant();
    return inside(() -> {
      var failures = counted(subject, now);
      if (failures.isEmpty()) {
        return Optional.of(Duration.between(now, blockedUntil(subject, now)));
      }
      var wait = subject.kind().waitAfter(failures.get());
      if (!wait.isZero()) {
        block(subject, now.plus(wait));
      }
      return Optional.empty();
    });
  }

  private Optional<Integer> counted(Subject subject, Instant now) {
    return db.sql(
            """
            insert into throttle as t (subject, failures, last_failure_at)
            values (:subject, 1, :now)
            on conflict (subject) do update
               set failures = case when t.last_failure_at < :forgotten then 1
                                   else t.failures + 1 end,
                   last_failure_at = :now, blocked_until = null
             where t.blocked_until is null or t.blocked_until <= :now
            returning failures
            """)
        .param("subject", subject.hash())
        .param("now", Timestamp.from(now))
        .param("forgotten", Timestamp.from(now.minus(FORGOTTEN_AFTER)))
        .query(Integer.class)
        .optional();
  }

  private Instant blockedUntil(Subject subject, Instant now) {
    return db.sql("select blocked_until from throttle where subject = :subject")
        .param("subject", subject.hash())
        .query(Timestamp.class)
        .optional()
        .map(Timestamp::toInstant)
        .orElse(now);
  }

  private void block(Subject subject, Instant until) {
    db.sql("update throttle set blocked_until = :until where subject = :subject")
        .param("until", Timestamp.from(until))
        .param("subject", subject.hash())
        .update();
  }

  private <T> T inside(java.util.function.Supplier<T> work) {
    return here.behind(
        Wall.entry(),
        here.actor(),
        () -> java.util.Objects.requireNonNull(transaction.execute(status -> work.get())));
  }

  private static byte[] hash(List<String> parts) {
    try {
      var text = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
      return MessageDigest.getInstance("SHA-256").digest(text);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int minutes(Duration wait) {
    return (int) Math.max(1, wait.plusSeconds(59).toMinutes());
  }
}
