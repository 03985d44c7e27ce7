package app.zaguan.portal.access;

import app.zaguan.shared.Ids;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Here;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mailed ways to choose a password: each works once, and not for long. All SQL about them. */
@Repository
class PortalTokens {

  private final JdbcClient db;
  private final Here here;
  private final Clock clock;
  private final Ids ids;

  PortalTokens(JdbcClient db, Here here, Clock clock, Ids ids) {
    this.db = db;
    this.here = here;
    this.clock = clock;
    this.ids = ids;
  }

  /** What a token is for, and how long it lives. */
  enum Purpose {
    INVITATION(Duration.ofDays(14)),
    RESET(Duration.ofHours(2));

    private final Duration life;

    Purpose(Duration life) {
      this.life = life;
    }
  }

  /** Makes a token; those made before for the same purpose end. For nobody's it opens nothing. */
  Token make(UUID account, Purpose purpose) {
    end(account, purpose);
    var token = Token.make(here.organization());
    var now = clock.instant();
    db.sql(
            """
            insert into portal_token
              (org_id, id, token_hash, account_id, purpose, created_at, expires_at)
            select org_id, :id, :hash, id, :purpose, cast(:now as timestamptz),
                   cast(:expires as timestamptz)
              from portal_account
             where org_id = :org and id = :account
            """)
        .param("org", here.organization().value())
        .param("id", ids.next())
        .param("hash", token.hash())
        .param("account", account)
        .param("purpose", purpose.name())
        .param("now", Timestamp.from(now))
        .param("expires", Timestamp.from(now.plus(purpose.life)))
        .update();
    return token;
  }

  /** The account that a token opens, if it is still good. */
  Optional<UUID> account(Token token) {
    return db.sql(
            """
            select account_id from portal_token
             where org_id = :org and token_hash = :hash and used_at is null and expires_at > :now
            """)
        .param("org", here.organization().value())
        .param("hash", token.hash())
        .param("now", Timestamp.from(clock.instant()))
        .query(UUID.class)
        .optional();
  }

  /** Uses a token up; of two at once, one gets false. */
  boolean use(Token token) {
    return db.sql(
                """
                update portal_token set used_at = :now
                 where org_id = :org and token_hash = :hash and used_at is null
                   and expires_at > :now
                """)
            .param("org", here.organization().value())
            .param("hash", token.hash())
            .param("now", Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  /** Ends all the ways in of an account. */
  void endAll(UUID account) {
    db.sql("delete from portal_token where org_id = :org and account_id = :account")
        .param("org", here.organization().value())
        .param("account", account)
        .update();
  }

  private void end(UUID account, Purpose purpose) {
    db.sql(
            """
            delete from portal_token
             where org_id = :org and account_id = :account and purpose = :purpose
            """)
        .param("org", here.organization().value())
        .param("account", account)
        .param("purpose", purpose.name())
        .update();
  }
}
