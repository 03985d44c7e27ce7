package app.zaguan.identity.people;

import app.zaguan.identity.UserId;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.OrganizationId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The single-use ways in that were mailed to users, to choose a new password. All SQL about them.
 */
@Repository
public class ResetTokens {

  /** How long one may be used. */
  public static final Duration LENGTH = Duration.ofHours(1);

  private final JdbcClient db;
  private final Clock clock;

  ResetTokens(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * Makes one; those made before for the same user are of no use any more. For nobody's account it
   * opens nothing.
   */
  public Token make(UserId user) {
    discard(user);
    var token = Token.make(OrganizationId.INSTALLATION);
    var now = clock.instant();
    db.sql(
            """
            insert into user_token (token_hash, user_id, purpose, created_at, expires_at)
            select :hash, id, 'RESET', cast(:now as timestamptz), cast(:expires as timestamptz)
              from app_user
             where id = :user
            """)
        .param("hash", token.hash())
        .param("user", user.value())
        .param("now", Timestamp.from(now))
        .param("expires", Timestamp.from(now.plus(LENGTH)))
        .update();
    return token;
  }

  /** Whose it is, while it may be used. */
  public Optional<UserId> owner(Token token) {
    return db.sql(
            """
            select user_id from user_token
             where token_hash = :hash and purpose = 'RESET' and used_at is null
               and expires_at > :now
            """)
        .param("hash", token.hash())
        .param("now", Timestamp.from(clock.instant()))
        .query(UUID.class)
        .optional()
        .map(UserId::new);
  }

  /** Uses it up; of two who try at once, one gets it. */
  public Optional<UserId> use(Token token) {
    var now = Timestamp.from(clock.instant());
    return db.sql(
            """
            update user_token set used_at = :now
             where token_hash = :hash and purpose = 'RESET' and used_at is null
               and expires_at > :now
            returning user_id
            """)
        .param("hash", token.hash())
        .param("now", now)
        .query(UUID.class)
        .optional()
        .map(UserId::new);
  }

  /** Those made for a user are of no use any more. */
  public void discard(UserId user) {
    db.sql("delete from user_token where user_id = :user and purpose = 'RESET'")
        .param("user", user.value())
        .update();
  }
}
