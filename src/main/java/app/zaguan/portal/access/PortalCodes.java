package app.zaguan.portal.access;

import app.zaguan.shared.Ids;
import app.zaguan.shared.tenancy.Here;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The codes mailed to contacts whose password the business chose, to prove that the address is
 * theirs. One at a time, for a quarter of an hour, and five guesses. All SQL about them.
 */
@Repository
class PortalCodes {

  static final Duration LIFE = Duration.ofMinutes(15);
  private static final int GUESSES = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient db;
  private final Here here;
  private final Clock clock;
  private final Ids ids;

  PortalCodes(JdbcClient db, Here here, Clock clock, Ids ids) {
    this.db = db;
    this.here = here;
    this.clock = clock;
    this.ids = ids;
  }

  /** Makes a code of six digits; the one before ends. */
  String make(UUID account) {
    end(account);
    var code = "%06d".formatted(RANDOM.nextInt(1_000_000));
    var now = clock.instant();
    db.sql(
            """
            insert into portal_code (org_id, id, account_id, code_hash, created_at, expires_at)
            values (:org, :id, :account, :hash, :now, :expires)
            """)
        .param("org", here.organization().value())
        .param("id", ids.next())
        .param("account", account)
        .param("hash", hash(account, code))
        .param("now", Timestamp.from(now))
        .param("expires", Timestamp.from(now.plus(LIFE)))
        .update();
    return code;
  }

  /** Whether a code waits to be entered. */
  boolean waits(UUID account) {
    return db.sql(
            """
            select exists (select from portal_code
                            where org_id = :org and account_id = :account and expires_at > :now
                              and failures < :guesses)
            """)
        .param("org", here.organization().value())
        .param("account", account)
        .param("now", Timestamp.from(clock.instant()))
        .param("guesses", GUESSES)
        .query(Boolean.class)
        .single();
  }

  /** Uses the code up if it is the right one; each wrong guess counts, and the fifth ends it. */
  boolean use(UUID account, String guess) {
    var counted =
        db.sql(
                """
                update portal_code set failures = failures + 1
                 where org_id = :org and account_id = :account and expires_at > :now
                   and failures < :guesses
                returning code_hash
                """)
            .param("org", here.organization().value())
            .param("account", account)
            .param("now", Timestamp.from(clock.instant()))
            .param("guesses", GUESSES)
            .query((row, index) -> row.getBytes("code_hash"))
            .optional();
    var right =
        counted.filter(it -> MessageDigest.isEqual(it, hash(account, guess.strip()))).isPresent();
    if (right) {
      end(account);
    }
    return right;
  }

  private void end(UUID account) {
    db.sql("delete from portal_code where org_id = :org and account_id = :account")
        .param("org", here.organization().value())
        .param("account", account)
        .update();
  }

  private static byte[] hash(UUID account, String code) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((account + ":" + code).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
