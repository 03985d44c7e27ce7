package app.zaguan.payments.credits;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.payments.AttemptId;
import app.zaguan.shared.Ids;
import app.zaguan.shared.Refused;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The contacts' credit, per currency, and its movements. It is changed together with the balances
 * of documents, always after them. All SQL about it.
 */
@Repository
@Transactional
public class Credits {

  private final JdbcClient db;
  private final Here here;
  private final Clock clock;
  private final Ids ids;

  Credits(JdbcClient db, Here here, Clock clock, Ids ids) {
    this.db = db;
    this.here = here;
    this.clock = clock;
    this.ids = ids;
  }

  /** Of each currency what there is, where there is any. Also behind the contact's own wall. */
  @Transactional(readOnly = true)
  public List<Money> of(ContactId contact) {
    return db.sql(
            """
            select amount, currency
              from credit_balance
             where org_id = :org and portal_contact_id = :contact and amount > 0
             order by currency
            """)
        .param("org", here.organization().value())
        .param("contact", contact.value())
        .query((row, index) -> money(row))
        .list();
  }

  @Transactional(readOnly = true)
  public Money of(ContactId contact, Currency currency) {
    return of(contact).stream()
        .filter(it -> it.currency().equals(currency))
        .findFirst()
        .orElseGet(() -> Money.zero(currency));
  }

  /** The latest first. */
  @Transactional(readOnly = true)
  public List<Movement> movements(ContactId contact, int atMost) {
    return db.sql(
            """
            select c.portal_contact_id, c.amount, c.currency, c.reason, c.document_id, d.number,
                   c.attempt_id, c.created_at
              from contact_credit c
              left join document d on d.org_id = c.org_id and d.id = c.document_id
             where c.org_id = :org and c.portal_contact_id = :contact
             order by c.id desc
             limit :most
            """)
        .param("org", here.organization().value())
        .param("contact", contact.value())
        .param("most", atMost)
        .query((row, index) -> movement(row))
        .list();
  }

  /**
   * Adds to it or takes from it; never below nothing, however many take at once.
   *
   * @throws Refused where there is less
   */
  public void move(Movement movement) {
    var changed = movement.amount().isNegative() ? take(movement) : give(movement);
    if (changed == 0) {
      throw new Refused(
          "payment.credit.too-little", of(movement.contact(), movement.amount().currency()));
    }
    note(movement);
  }

  /** Takes as much of it as there is, and says how much that was. */
  public Money takeAtMost(Movement wanted) {
    var currency = wanted.amount().currency();
    hold(wanted);
    var there = of(wanted.contact(), currency);
    var taken = there.min(wanted.amount().negated());
    if (taken.isPositive()) {
      move(
          new Movement(
              wanted.contact(),
              taken.negated(),
              wanted.reason(),
              wanted.document(),
              null,
              wanted.attempt(),
              null));
    }
    return taken;
  }

  private void hold(Movement movement) {
    db.sql(
            """
            select 1 from credit_balance
             where org_id = :org and portal_contact_id = :contact and currency = :currency
               for update
            """)
        .param("org", here.organization().value())
        .param("contact", movement.contact().value())
        .param("currency", movement.amount().currency().getCurrencyCode())
        .query(Integer.class)
        .optional();
  }

  private int give(Movement movement) {
    return db.sql(
            """
            insert into credit_balance as credit (org_id, portal_contact_id, currency, amount)
            values (:org, :contact, :currency, :amount)
            on conflict (org_id, portal_contact_id, currency)
            do update set amount = credit.amount + excluded.amount
            """)
        .param("org", here.organization().value())
        .param("contact", movement.contact().value())
        .param("currency", movement.amount().currency().getCurrencyCode())
        .param("amount", movement.amount().amount())
        .update();
  }

  private int take(Movement movement) {
    return db.sql(
            """
            update credit_balance set amount = amount + :amount
             where org_id = :org and portal_contact_id = :contact and currency = :currency
               and amount + :amount >= 0
            """)
        .param("amount", movement.amount().amount())
        .param("org", here.organization().value())
        .param("contact", movement.contact().value())
        .param("currency", movement.amount().currency().getCurrencyCode())
        .update();
  }

  private void note(Movement movement) {
    var document = movement.document();
    var attempt = movement.attempt();
    db.sql(
            """
            insert into contact_credit
              (org_id, id, portal_contact_id, document_id, attempt_id, amount, currency, reason,
               created_at)
            values (:org, :id, :contact, :document, :attempt, :amount, :currency, :reason, :now)
            """)
        .param("org", here.organization().value())
        .param("id", ids.next())
        .param("contact", movement.contact().value())
        .param("document", document == null ? null : document.value())
        .param("attempt", attempt == null ? null : attempt.value())
        .param("amount", movement.amount().amount())
        .param("currency", movement.amount().currency().getCurrencyCode())
        .param("reason", movement.reason().name())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  private static Movement movement(ResultSet row) throws SQLException {
    var document = row.getObject("document_id", UUID.class);
    var attempt = row.getObject("attempt_id", UUID.class);
    return new Movement(
        new ContactId(row.getObject("portal_contact_id", UUID.class)),
        money(row),
        Movement.Reason.valueOf(row.getString("reason")),
        document == null ? null : new DocumentId(document),
        row.getString("number"),
        attempt == null ? null : new AttemptId(attempt),
        row.getTimestamp("created_at").toInstant());
  }

  private static Money money(ResultSet row) throws SQLException {
    return new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency")));
  }
}
