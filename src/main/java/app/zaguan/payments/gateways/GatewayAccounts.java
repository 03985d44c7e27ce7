package app.zaguan.payments.gateways;

import app.zaguan.payments.AccountId;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.secrets.Seal;
import app.zaguan.shared.tenancy.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The organization's accounts at gateways. All SQL about them. */
@Repository
@Transactional
public class GatewayAccounts {

  private static final String CREDENTIALS = "gateway-credentials";
  private static final String WEBHOOK_SECRET = "gateway-webhook-secret";

  private final JdbcClient db;
  private final Here here;
  private final Seal seal;
  private final Clock clock;

  GatewayAccounts(JdbcClient db, Here here, Seal seal, Clock clock) {
    this.db = db;
    this.here = here;
    this.seal = seal;
    this.clock = clock;
  }

  /** Behind the staff's wall, or the entry's for those who bring a notice. */
  @Transactional(readOnly = true)
  public Optional<Account> find(AccountId id) {
    return db.sql(
            """
            select id, gateway, enabled, credentials, webhook_secret
              from gateway_account
             where org_id = :org and id = :id
            """)
        .param("org", here.organization().value())
        .param("id", id.value())
        .query((row, index) -> account(row))
        .optional();
  }

  @Transactional(readOnly = true)
  public Account get(AccountId id) {
    return find(id).orElseThrow(() -> new NotFound(id));
  }

  @Transactional(readOnly = true)
  public List<Account> all() {
    return db.sql(
            """
            select id, gateway, enabled, credentials, webhook_secret
              from gateway_account
             where org_id = :org
             order by id
            """)
        .param("org", here.organization().value())
        .query((row, index) -> account(row))
        .list();
  }

  /** Opens an account; false where the organization has one at that gateway. */
  public boolean add(Account account) {
    var secret = account.webhookSecret();
    return db.sql(
                """
                insert into gateway_account
                  (org_id, id, gateway, enabled, credentials, webhook_secret, created_at)
                values (:org, :id, :gateway, :enabled, :credentials, :secret, :now)
                on conflict (org_id, gateway) do nothing
                """)
            .param("org", here.organization().value())
            .param("id", account.id().value())
            .param("gateway", account.gateway())
            .param("enabled", account.enabled())
            .param("credentials", credentials(account))
            .param("secret", secret == null ? null : seal.close(WEBHOOK_SECRET, secret))
            .param("now", Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  /** Offers its method of payment, or no longer. What was begun with it goes on. */
  public void enable(AccountId id, boolean enabled) {
    var changed =
        db.sql(
                """
                update gateway_account set enabled = :enabled
                 where org_id = :org and id = :id
                """)
            .param("enabled", enabled)
            .param("org", here.organization().value())
            .param("id", id.value())
            .update();
    if (changed == 0) {
      throw new NotFound(id);
    }
  }

  private byte @Nullable [] credentials(Account account) {
    return account.credentials().isEmpty() ? null : seal.close(CREDENTIALS, account.credentials());
  }

  private Account account(ResultSet row) throws SQLException {
    var secret = row.getBytes("webhook_secret");
    var credentials = row.getBytes("credentials");
    return new Account(
        new AccountId(row.getObject("id", UUID.class)),
        row.getString("gateway"),
        row.getBoolean("enabled"),
        credentials == null ? "" : seal.open(CREDENTIALS, credentials),
        secret == null ? null : seal.open(WEBHOOK_SECRET, secret));
  }
}
