package app.zaguan.payments.webhooks;

import app.zaguan.payments.AccountId;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.attempts.Reconciling;
import app.zaguan.payments.gateways.SendsEvents.Reading.Genuine;
import app.zaguan.shared.Ids;
import app.zaguan.shared.tenancy.Here;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The notices that were proven, each once. All SQL about them. */
@Repository
@Transactional
class PaymentEvents {

  private final JdbcClient db;
  private final Reconciling reconciling;
  private final Here here;
  private final Clock clock;
  private final Ids ids;

  PaymentEvents(JdbcClient db, Reconciling reconciling, Here here, Clock clock, Ids ids) {
    this.db = db;
    this.reconciling = reconciling;
    this.here = here;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Keeps a notice, and has its attempt asked about.
   *
   * @return the attempt, if the notice is new and about one of this account's
   */
  public Optional<AttemptId> keep(AccountId account, Genuine notice, byte[] body) {
    var attempt = attempt(account, notice.attempt());
    if (!add(account, notice, attempt.orElse(null), body)) {
      return Optional.empty();
    }
    attempt.ifPresent(reconciling::soon);
    return attempt;
  }

  /** Of this account, in this organization: another's is nobody's here. */
  private Optional<AttemptId> attempt(AccountId account, @Nullable AttemptId named) {
    return db.sql(
            """
            select id from payment_attempt
             where org_id = :org and id = :id and account_id = :account
            """)
        .param("org", here.organization().value())
        .param("id", named == null ? null : named.value())
        .param("account", account.value())
        .query(UUID.class)
        .optional()
        .map(AttemptId::new);
  }

  private boolean add(AccountId account, Genuine notice, @Nullable AttemptId attempt, byte[] body) {
    return db.sql(
                """
                insert into payment_event
                  (org_id, id, account_id, event_id, attempt_id, kind, body_hash, received_at)
                values (:org, :id, :account, :event, :attempt, :kind, :hash, :now)
                on conflict (org_id, account_id, event_id) do nothing
                """)
            .param("org", here.organization().value())
            .param("id", ids.next())
            .param("account", account.value())
            .param("event", notice.id())
            .param("attempt", attempt == null ? null : attempt.value())
            .param("kind", notice.kind())
            .param("hash", hash(body))
            .param("now", Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  private static byte[] hash(byte[] body) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(body);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
