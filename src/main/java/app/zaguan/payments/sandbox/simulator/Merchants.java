package app.zaguan.payments.sandbox.simulator;

import app.zaguan.shared.Ids;
import app.zaguan.shared.secrets.Seal;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The sandbox's customers: who may charge, and where they want their notices. */
@Repository
@Transactional
public class Merchants {

  private static final String SECRET = "sandbox-webhook-secret";

  private final JdbcClient db;
  private final Here here;
  private final Seal seal;
  private final Ids ids;

  Merchants(JdbcClient db, Here here, Seal seal, Ids ids) {
    this.db = db;
    this.here = here;
    this.seal = seal;
    this.ids = ids;
  }

  /**
   * One of them.
   *
   * @param muteUntil the sandbox does what this one asks and answers nothing, until then
   */
  record Merchant(UUID id, String secret, String webhookPath, @Nullable Instant muteUntil) {

    boolean isMute(Instant now) {
      return muteUntil != null && now.isBefore(muteUntil);
    }

    /** Without what it knows. */
    @Override
    public String toString() {
      return "Merchant " + id;
    }
  }

  /** Opens an account, with its key, what its notices are signed with, and where they go. */
  public void add(Token key, String webhookSecret, String webhookPath) {
    db.sql(
            """
            insert into sandbox_merchant (org_id, id, key_hash, webhook_secret, webhook_path)
            values (:org, :id, :key, :secret, :path)
            """)
        .param("org", here.organization().value())
        .param("id", ids.next())
        .param("key", key.hash())
        .param("secret", seal.close(SECRET, webhookSecret))
        .param("path", webhookPath)
        .update();
  }

  @Transactional(readOnly = true)
  public Optional<Merchant> of(Token key) {
    return db.sql(
            """
            select id, webhook_secret, webhook_path, mute_until
              from sandbox_merchant
             where org_id = :org and key_hash = :key
            """)
        .param("org", here.organization().value())
        .param("key", key.hash())
        .query((row, index) -> merchant(row))
        .optional();
  }

  @Transactional(readOnly = true)
  public Merchant get(UUID id) {
    return db.sql(
            """
            select id, webhook_secret, webhook_path, mute_until
              from sandbox_merchant
             where org_id = :org and id = :id
            """)
        .param("org", here.organization().value())
        .param("id", id)
        .query((row, index) -> merchant(row))
        .single();
  }

  private Merchant merchant(ResultSet row) throws SQLException {
    var mute = row.getTimestamp("mute_until");
    return new Merchant(
        row.getObject("id", UUID.class),
        seal.open(SECRET, row.getBytes("webhook_secret")),
        row.getString("webhook_path"),
        mute == null ? null : mute.toInstant());
  }
}
