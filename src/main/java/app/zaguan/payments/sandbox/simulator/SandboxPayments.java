package app.zaguan.payments.sandbox.simulator;

import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sandbox's books. All SQL about its payments. */
@Repository
class SandboxPayments {

  private final JdbcClient db;
  private final Here here;

  SandboxPayments(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  /** Writes it down, unless the merchant's key is known already. */
  void add(Payment payment) {
    var order = payment.order();
    db.sql(
            """
            insert into sandbox_payment
              (org_id, id, merchant_id, idempotency_key, page_token, amount, currency, description,
               merchant_name, language, return_path, created_at)
            values (:org, :id, :merchant, :key, :page, :amount, :currency, :description,
                    :name, :language, :return, :created)
            on conflict (org_id, merchant_id, idempotency_key) do nothing
            """)
        .param("org", here.organization().value())
        .param("id", payment.id())
        .param("merchant", payment.merchant())
        .param("key", payment.key())
        .param("page", payment.page())
        .param("amount", order.amount().amount())
        .param("currency", order.amount().currency().getCurrencyCode())
        .param("description", order.description())
        .param("name", order.merchant())
        .param("language", order.language().getLanguage())
        .param("return", order.returnPath())
        .param("created", Timestamp.from(payment.createdAt()))
        .update();
  }

  /** By the merchant's key, held for the rest of the transaction. */
  Optional<Payment> lock(UUID merchant, String key) {
    return db.sql(
            """
            select id, merchant_id, idempotency_key, page_token, amount, currency, description,
                   merchant_name, language, return_path, paid_amount, paid_currency, decided_at,
                   cancelled_at, mute_until, created_at
              from sandbox_payment
             where org_id = :org and merchant_id = :merchant and idempotency_key = :key
               for update
            """)
        .param("org", here.organization().value())
        .param("merchant", merchant)
        .param("key", key)
        .query((row, index) -> payment(row))
        .optional();
  }

  Optional<Payment> ofPage(String page) {
    return db.sql(
            """
            select id, merchant_id, idempotency_key, page_token, amount, currency, description,
                   merchant_name, language, return_path, paid_amount, paid_currency, decided_at,
                   cancelled_at, mute_until, created_at
              from sandbox_payment
             where org_id = :org and page_token = :page
            """)
        .param("org", here.organization().value())
        .param("page", page)
        .query((row, index) -> payment(row))
        .optional();
  }

  void save(Payment payment) {
    var paid = payment.paid();
    db.sql(
            """
            update sandbox_payment
               set paid_amount = :paid, paid_currency = :currency, decided_at = :decided,
                   cancelled_at = :cancelled, mute_until = :mute
             where org_id = :org and id = :id
            """)
        .param("paid", paid == null ? null : paid.amount())
        .param("currency", paid == null ? null : paid.currency().getCurrencyCode())
        .param("decided", timestamp(payment.decidedAt()))
        .param("cancelled", timestamp(payment.cancelledAt()))
        .param("mute", timestamp(payment.muteUntil()))
        .param("org", here.organization().value())
        .param("id", payment.id())
        .update();
  }

  private static Payment payment(ResultSet row) throws SQLException {
    var paid = row.getBigDecimal("paid_amount");
    return new Payment(
        row.getObject("id", UUID.class),
        row.getObject("merchant_id", UUID.class),
        row.getString("idempotency_key"),
        row.getString("page_token"),
        new Payment.Order(
            new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
            row.getString("description"),
            row.getString("merchant_name"),
            Locale.of(row.getString("language")),
            row.getString("return_path")),
        paid == null ? null : new Money(paid, Currency.getInstance(row.getString("paid_currency"))),
        instant(row, "decided_at"),
        instant(row, "cancelled_at"),
        instant(row, "mute_until"),
        row.getTimestamp("created_at").toInstant());
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant at) {
    return at == null ? null : Timestamp.from(at);
  }
}
