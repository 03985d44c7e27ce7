package app.zaguan.payments.sandbox.simulator;

import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Here;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the sandbox gave back. All SQL about it. */
@Repository
class Restitutions {

  private final JdbcClient db;
  private final Here here;

  Restitutions(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  void add(Restitution restitution) {
    var mute = restitution.muteUntil();
    db.sql(
            """
            insert into sandbox_refund
              (org_id, id, payment_id, idempotency_key, amount, currency, refused, mute_until,
               created_at)
            values (:org, :id, :payment, :key, :amount, :currency, :refused, :mute, :created)
            """)
        .param("org", here.organization().value())
        .param("id", restitution.id())
        .param("payment", restitution.payment())
        .param("key", restitution.key())
        .param("amount", restitution.amount().amount())
        .param("currency", restitution.amount().currency().getCurrencyCode())
        .param("refused", restitution.refused())
        .param("mute", mute == null ? null : Timestamp.from(mute))
        .param("created", Timestamp.from(restitution.createdAt()))
        .update();
  }

  Optional<Restitution> find(UUID payment, String key) {
    return db.sql(
            """
            select id, payment_id, idempotency_key, amount, currency, refused, mute_until,
                   created_at
              from sandbox_refund
             where org_id = :org and payment_id = :payment and idempotency_key = :key
            """)
        .param("org", here.organization().value())
        .param("payment", payment)
        .param("key", key)
        .query((row, index) -> {
          var mute = row.getTimestamp("mute_until");
          return new Restitution(
              row.getObject("id", UUID.class),
              row.getObject("payment_id", UUID.class),
              row.getString("idempotency_key"),
              new Money(
                  row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
              row.getBoolean("refused"),
              mute == null ? null : mute.toInstant(),
              row.getTimestamp("created_at").toInstant());
        })
        .optional();
  }

  /** What of a payment was given back already. */
  BigDecimal sum(UUID payment) {
    return db.sql(
            """
            select coalesce(sum(amount), 0)
              from sandbox_refund
             where org_id = :org and payment_id = :payment and not refused
            """)
        .param("org", here.organization().value())
        .param("payment", payment)
        .query(BigDecimal.class)
        .single();
  }
}
