package app.zaguan.payments.attempts;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.payments.AccountId;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.Method;
import app.zaguan.payments.gateways.Gateways;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Page;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was paid and tried, as far as the reader may see it: staff, contact or holder of a link. */
@Repository
@Transactional(readOnly = true)
public class Payments {

  private final JdbcClient db;
  private final Here here;
  private final Gateways gateways;

  Payments(JdbcClient db, Here here, Gateways gateways) {
    this.db = db;
    this.here = here;
    this.gateways = gateways;
  }

  /** How a document can be paid, what was tried, and whether there is credit: one statement. */
  public DocumentPayments of(Document document) {
    var methods = new LinkedHashSet<Method>();
    var attempts = new ArrayList<Attempt>();
    var credits = new ArrayList<Money>();
    var held = new AtomicBoolean();
    db.sql(
            """
            select a.method_id, a.method, a.enabled, p.open, p.id, p.document_id,
                   p.portal_contact_id, p.document_number, p.payer_name, p.documents, p.gateway,
                   p.account_id, p.amount, p.currency, p.state, p.external_id, p.address, p.reason,
                   p.ordered_at, p.unknown_since, p.received_amount, p.received_currency,
                   p.applied_amount, p.returned_amount, p.undone, p.closed_at, p.next_check_at,
                   p.created_at, p.version,
                   (select c.amount from credit_balance c
                     where c.org_id = :org and c.portal_contact_id = :contact
                       and c.currency = :currency) as credit
              from (select id as method_id, gateway as method, enabled
                      from gateway_account
                     where org_id = :org
                       and (gateway <> 'transfer'
                            or exists (select 1 from bank_account b
                                        where b.org_id = :org and b.preferred))) as a
              full join (select l.open, t.id, t.document_id, t.portal_contact_id,
                                t.document_number, t.payer_name, t.documents, t.gateway,
                                t.account_id, t.amount, t.currency, t.state, t.external_id,
                                t.address, t.reason, t.ordered_at, t.unknown_since,
                                t.received_amount, t.received_currency, t.applied_amount,
                                t.returned_amount, t.undone, t.closed_at, t.next_check_at,
                                t.created_at, t.version
                           from payment_allocation l
                           left join payment_attempt t
                             on t.org_id = l.org_id and t.id = l.attempt_id
                          where l.org_id = :org and l.document_id = :document) as p
                on false
             order by p.id desc, a.method
            """)
        .param("org", here.organization().value())
        .param("document", document.id().value())
        .param("contact", document.contact().value())
        .param("currency", document.currency().getCurrencyCode())
        .query(row -> {
          method(row).ifPresent(methods::add);
          if (row.getObject("id") != null) {
            attempts.add(AttemptRow.attempt(row));
          } else if (row.getBoolean("open")) {
            held.set(true);
          }
          var amount = row.getBigDecimal("credit");
          if (amount != null) {
            credits.add(new Money(amount, document.currency()));
          }
        });
    return new DocumentPayments(
        methods.stream().filter(Method::enabled).toList(),
        List.copyOf(attempts),
        held.get(),
        credits.isEmpty() ? Money.zero(document.currency()) : credits.getFirst());
  }

  /** Those of the documents whose money is on its way, or may be: they are not paid again now. */
  public List<DocumentId> underWay(List<DocumentId> documents) {
    return documents.isEmpty()
        ? List.of()
        : db.sql(
                """
                select l.document_id
                  from payment_allocation l
                  join payment_attempt a on a.org_id = l.org_id and a.id = l.attempt_id
                 where l.org_id = :org and l.open and l.document_id = any(:documents)
                   and (a.gateway <> 'transfer' or a.ordered_at is not null)
                """)
            .param("org", here.organization().value())
            .param("documents", documents.stream().map(DocumentId::value).toArray(UUID[]::new))
            .query((row, index) -> new DocumentId(row.getObject("document_id", UUID.class)))
            .list();
  }

  /** The open attempts that are for any of the documents: money may still come. */
  public List<Attempt> holding(List<DocumentId> documents) {
    return db.sql(
            """
            select id, document_id, portal_contact_id, document_number, payer_name, documents,
                   gateway, account_id, amount, currency, state, external_id, address, reason,
                   ordered_at, unknown_since, received_amount, received_currency, applied_amount,
                   returned_amount, undone, closed_at, next_check_at, created_at, version
              from payment_attempt
             where org_id = :org
               and id in (select l.attempt_id from payment_allocation l
                           where l.org_id = :org and l.open and l.document_id in (:documents))
             order by id
            """)
        .param("org", here.organization().value())
        .param("documents", documents.stream().map(DocumentId::value).toList())
        .query((row, index) -> AttemptRow.attempt(row))
        .list();
  }

  /** {@link NotFound} where it is not to be seen. */
  public Attempt get(AttemptId id) {
    return db.sql(
            """
            select id, document_id, portal_contact_id, document_number, payer_name, documents,
                   gateway, account_id, amount, currency, state, external_id, address, reason,
                   ordered_at, unknown_since, received_amount, received_currency, applied_amount,
                   returned_amount, undone, closed_at, next_check_at, created_at, version
              from payment_attempt
             where org_id = :org and id = :id
            """)
        .param("org", here.organization().value())
        .param("id", id.value())
        .query((row, index) -> AttemptRow.attempt(row))
        .optional()
        .orElseThrow(() -> new NotFound(id));
  }

  public Page<Attempt> list(PaymentQuery query) {
    var after = query.after();
    var rows =
        matching(
                """
                select id, document_id, portal_contact_id, document_number, payer_name, documents,
                       gateway, account_id, amount, currency, state, external_id, address, reason,
                       ordered_at, unknown_since, received_amount, received_currency,
                       applied_amount, returned_amount, undone, closed_at, next_check_at,
                       created_at, version
                  from payment_attempt
                 where org_id = :org
                   and (cast(:state as text) is null or state = :state)
                   and (cast(:gateway as text) is null or gateway = :gateway)
                   and (cast(:contact as uuid) is null or portal_contact_id = :contact)
                   and (cast(:from as timestamptz) is null or created_at >= :from)
                   and (cast(:until as timestamptz) is null or created_at < :until)
                   and (cast(:after as uuid) is null or id < :after)
                   and (cast(:text as text) is null
                        or position(:text in lower(document_number || ' ' || payer_name || ' '
                             || coalesce(external_id, ''))) > 0)
                 order by id desc
                 limit :limit
                """,
                query)
            .param("after", after == null ? null : after.value())
            .param("limit", query.size() + 1)
            .query((row, index) -> AttemptRow.attempt(row))
            .list();
    return Page.of(rows, query.size(), it -> it.id().toString());
  }

  /** What those of a query came to, per currency, whatever page of them is shown. */
  public List<PaymentSum> sums(PaymentQuery query) {
    return matching(
            """
            select coalesce(received_currency, currency) as currency,
                   sum(coalesce(received_amount, 0)) as received,
                   sum(returned_amount) as returned, count(*) as attempts
              from payment_attempt
             where org_id = :org
               and (cast(:state as text) is null or state = :state)
               and (cast(:gateway as text) is null or gateway = :gateway)
               and (cast(:contact as uuid) is null or portal_contact_id = :contact)
               and (cast(:from as timestamptz) is null or created_at >= :from)
               and (cast(:until as timestamptz) is null or created_at < :until)
               and (cast(:text as text) is null
                    or position(:text in lower(document_number || ' ' || payer_name || ' '
                         || coalesce(external_id, ''))) > 0)
             group by 1
             order by 1
            """,
            query)
        .query((row, index) -> {
          var currency = Currency.getInstance(row.getString("currency"));
          return new PaymentSum(
              new Money(row.getBigDecimal("received"), currency),
              new Money(row.getBigDecimal("returned"), currency),
              row.getInt("attempts"));
        })
        .list();
  }

  private JdbcClient.StatementSpec matching(String sql, PaymentQuery query) {
    var state = query.state();
    var text = query.text();
    var contact = query.contact();
    return db.sql(sql)
        .param("org", here.organization().value())
        .param("state", state == null ? null : state.name())
        .param("gateway", query.gateway())
        .param("contact", contact == null ? null : contact.value())
        .param("from", timestamp(query.from()))
        .param("until", timestamp(query.until()))
        .param("text", text == null ? null : text.strip().toLowerCase(Locale.ROOT));
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant at) {
    return at == null ? null : Timestamp.from(at);
  }

  /** The methods that are offered now. */
  public List<Method> offered() {
    return methods().stream().filter(Method::enabled).toList();
  }

  /** The methods this organization has, offered or not. */
  public List<Method> methods() {
    var methods = new ArrayList<Method>();
    db.sql(
            """
            select id as method_id, gateway as method, enabled
              from gateway_account
             where org_id = :org
               and (gateway <> 'transfer'
                    or exists (select 1 from bank_account b where b.org_id = :org and b.preferred))
             order by gateway
            """)
        .param("org", here.organization().value())
        .query(row -> {
          method(row).ifPresent(methods::add);
        });
    return List.copyOf(methods);
  }

  /** None where this installation has no such gateway: one for trials where real money may move. */
  private Optional<Method> method(ResultSet row) throws SQLException {
    if (row.getObject("method_id") == null) {
      return Optional.empty();
    }
    var id = new AccountId(row.getObject("method_id", UUID.class));
    var enabled = row.getBoolean("enabled");
    return gateways
        .find(row.getString("method"))
        .map(it -> new Method(id, it.name(), enabled, it.isTrial()));
  }
}
