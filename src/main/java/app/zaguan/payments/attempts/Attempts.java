package app.zaguan.payments.attempts;

import app.zaguan.contacts.ContactId;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.Method;
import app.zaguan.shared.Ids;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Stale;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.OrganizationId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attempts as they are written and worked on. All SQL about that. */
@Repository
class Attempts {

  private final JdbcClient db;
  private final Here here;
  private final Clock clock;
  private final Ids ids;

  Attempts(JdbcClient db, Here here, Clock clock, Ids ids) {
    this.db = db;
    this.here = here;
    this.clock = clock;
    this.ids = ids;
  }

  /** An attempt whose gateway is to be asked. */
  record Due(OrganizationId organization, AttemptId attempt) {}

  /**
   * Stores an intent and its attempt.
   *
   * @throws org.springframework.dao.DuplicateKeyException where one is open for the document
   */
  Attempt begin(Attempt.Purpose purpose, Method method, Money amount) {
    var id = new AttemptId(ids.next());
    var attempt = Attempt.begun(id, purpose, method, amount, clock.instant());
    add(attempt, ids.next());
    return attempt;
  }

  /** Money that staff write down: an attempt that has come to its end already. */
  void add(Attempt attempt) {
    add(attempt, ids.next());
  }

  private void add(Attempt attempt, UUID intent) {
    var actor = here.actor();
    var row = row(attempt);
    row.put("intent", intent);
    row.put("kind", actor.kind().name());
    row.put("actor", actor.id());
    row.put("name", actor.name());
    row.put("from", actor.address());
    db.sql(
            """
            insert into payment_intent
              (org_id, id, document_id, portal_contact_id, amount, currency,
               actor_kind, actor_id, actor_name, actor_address, created_at)
            values (:org, :intent, :document, :contact, :amount, :currency,
                    :kind, :actor, :name, :from, :created)
            """)
        .params(row)
        .update();
    db.sql(
            """
            insert into payment_attempt
              (org_id, id, intent_id, document_id, portal_contact_id, document_number, payer_name,
               documents, link_document_id, gateway, account_id, amount, currency, state,
               external_id, address, received_amount, received_currency, applied_amount, closed_at,
               next_check_at, created_at, updated_at)
            values (:org, :id, :intent, :document, :contact, :number, :payer, :documents, :link,
                    :gateway, :account, :amount, :currency, :state, :external, :address,
                    :received, :receivedCurrency, :applied, :closed, :next, :created, :created)
            """)
        .params(row)
        .update();
  }

  /** The transfer with this reference that brought no money yet. */
  Optional<AttemptId> of(String reference, ContactId contact, Currency currency) {
    return db.sql(
            """
            select id from payment_attempt
             where org_id = :org and external_id = :reference and gateway = 'transfer'
               and portal_contact_id = :contact and currency = :currency
               and account_id is not null
               and state in ('AWAITING_PAYER', 'ORDERED', 'FAILED', 'CANCELLED')
             order by id desc
             limit 1
            """)
        .param("org", here.organization().value())
        .param("reference", reference)
        .param("contact", contact.value())
        .param("currency", currency.getCurrencyCode())
        .query(UUID.class)
        .optional()
        .map(AttemptId::new);
  }

  /**
   * Whether a transfer that was announced with this reference brought money that was not undone.
   */
  boolean hasCome(String reference, ContactId contact, Currency currency) {
    return db.sql(
            """
            select 1 from payment_attempt
             where org_id = :org and external_id = :reference and gateway = 'transfer'
               and portal_contact_id = :contact and currency = :currency
               and account_id is not null
               and state in ('SUCCEEDED', 'REFUNDED') and not undone
             limit 1
            """)
        .param("org", here.organization().value())
        .param("reference", reference)
        .param("contact", contact.value())
        .param("currency", currency.getCurrencyCode())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** Holds the attempt for the rest of the transaction: whatever else is told of it waits. */
  Attempt lock(AttemptId id) {
    return db.sql(
            """
            select id, document_id, portal_contact_id, document_number, payer_name, documents,
                   gateway, account_id, amount, currency, state, external_id, address, reason,
                   ordered_at, unknown_since, received_amount, received_currency, applied_amount,
                   returned_amount, undone, closed_at, next_check_at, created_at, version
              from payment_attempt
             where org_id = :org and id = :id
               for update
            """)
        .param("org", here.organization().value())
        .param("id", id.value())
        .query((row, index) -> AttemptRow.attempt(row))
        .optional()
        .orElseThrow(() -> new NotFound(id));
  }

  void save(Attempt attempt, Instant now) {
    var saved =
        db.sql(
                """
                update payment_attempt
                   set state = :state, external_id = :external, address = :address,
                       reason = :reason, ordered_at = :ordered, unknown_since = :since,
                       received_amount = :received, received_currency = :receivedCurrency,
                       applied_amount = :applied, returned_amount = :returned, undone = :undone,
                       closed_at = :closed, next_check_at = :next, updated_at = :now,
                       version = version + 1
                 where org_id = :org and id = :id and version = :version
                """)
            .params(row(attempt))
            .param("now", Timestamp.from(now))
            .update();
    if (saved == 0) {
      throw new Stale(attempt.id());
    }
  }

  /**
   * Puts an attempt first in the queue, also one that had ended without money: the gateway spoke of
   * it. Of one whose money came there is nothing to ask, and nothing would take it out again.
   */
  void hurry(AttemptId id, Instant now) {
    db.sql(
            """
            update payment_attempt
               set next_check_at = :now, version = version + 1
             where org_id = :org and id = :id
               and state not in ('SUCCEEDED', 'REFUNDED')
            """)
        .param("now", Timestamp.from(now))
        .param("org", here.organization().value())
        .param("id", id.value())
        .update();
  }

  /** Lets the others go first: this one, whose turn it was, could not be worked on. */
  void defer(AttemptId id, Instant now, Instant next) {
    db.sql(
            """
            update payment_attempt
               set next_check_at = :next, version = version + 1
             where org_id = :org and id = :id and next_check_at <= :now
            """)
        .param("next", Timestamp.from(next))
        .param("now", Timestamp.from(now))
        .param("org", here.organization().value())
        .param("id", id.value())
        .update();
  }

  /** The attempts whose gateway is to be asked, of all organizations. Behind the worker wall. */
  List<Due> due(Instant now, int atMost) {
    return db.sql(
            """
            select org_id, id
              from payment_attempt
             where next_check_at <= :now
             order by next_check_at
             limit :most
            """)
        .param("now", Timestamp.from(now))
        .param("most", atMost)
        .query((row, index) ->
            new Due(
                new OrganizationId(row.getObject("org_id", UUID.class)),
                new AttemptId(row.getObject("id", UUID.class))))
        .list();
  }

  private Map<String, @Nullable Object> row(Attempt attempt) {
    return AttemptRow.of(here.organization(), attempt);
  }
}
