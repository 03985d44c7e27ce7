package app.zaguan.payments.credits;

import app.zaguan.payments.attempts.Attempt;
import app.zaguan.payments.attempts.Misfit;
import app.zaguan.shared.Ids;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Here;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Money that settled nothing and is the contact's: at most one entry per attempt, never changed.
 */
@Repository
public class ContactCredits {

  private final JdbcClient db;
  private final Here here;
  private final Ids ids;

  ContactCredits(JdbcClient db, Here here, Ids ids) {
    this.db = db;
    this.here = here;
    this.ids = ids;
  }

  public void add(Attempt attempt, Money money, Misfit reason, Instant now) {
    db.sql(
            """
            insert into contact_credit
              (org_id, id, portal_contact_id, document_id, attempt_id, amount, currency, reason,
               created_at)
            values (:org, :id, :contact, :document, :attempt, :amount, :currency, :reason, :now)
            """)
        .param("org", here.organization().value())
        .param("id", ids.next())
        .param("contact", attempt.contact().value())
        .param("document", attempt.document().value())
        .param("attempt", attempt.id().value())
        .param("amount", money.amount())
        .param("currency", money.currency().getCurrencyCode())
        .param("reason", reason.name())
        .param("now", Timestamp.from(now))
        .update();
  }
}
