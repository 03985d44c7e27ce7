package app.zaguan.payments.attempts;

import app.zaguan.payments.AccountId;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.Method;
import app.zaguan.documents.DocumentId;
import app.zaguan.payments.gateways.Gateways;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Page;
import app.zaguan.shared.tenancy.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
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

  /** How a document can be paid and what was tried: one statement. */
  public DocumentPayments of(DocumentId document) {
    var methods = new LinkedHashSet<Method>();
    var attempts = new ArrayList<Attempt>();
    db.sql(
            """
            select a.id as method_id, a.gateway as method, a.enabled,
                   p.id, p.document_id, p.portal_contact_id, p.document_number, p.payer_name,
                   p.gateway, p.account_id, p.amount, p.currency, p.state, p.external_id,
                   p.address, p.reason, p.unknown_since, p.received_amount, p.received_currency,
                   p.applied_amount, p.closed_at, p.next_check_at, p.created_at, p.version
              from gateway_account a
              left join payment_attempt p
                on p.org_id = a.org_id and p.account_id = a.id and p.document_id = :document
             where a.org_id = :org
             order by p.id desc
            """)
        .param("org", here.organization().value())
        .param("document", document.value())
        .query(row -> {
          method(row).ifPresent(methods::add);
          if (row.getObject("id") != null) {
            attempts.add(AttemptRow.attempt(row));
          }
        });
    return new DocumentPayments(
        methods.stream().filter(Method::enabled).toList(), List.copyOf(attempts));
  }

  /** {@link NotFound} where it is not to be seen. */
  public Attempt get(AttemptId id) {
    return db.sql(
            """
            select id, document_id, portal_contact_id, document_number, payer_name, gateway,
                   account_id, amount, currency, state, external_id, address, reason,
                   unknown_since, received_amount, received_currency, applied_amount, closed_at,
                   next_check_at, created_at, version
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
    var state = query.state();
    var text = query.text();
    var after = query.after();
    var rows =
        db.sql(
                """
                select id, document_id, portal_contact_id, document_number, payer_name, gateway,
                       account_id, amount, currency, state, external_id, address, reason,
                       unknown_since, received_amount, received_currency, applied_amount,
                       closed_at, next_check_at, created_at, version
                  from payment_attempt
                 where org_id = :org
                   and (cast(:state as text) is null or state = :state)
                   and (cast(:after as uuid) is null or id < :after)
                   and (cast(:text as text) is null
                        or position(:text in lower(document_number || ' ' || payer_name)) > 0)
                 order by id desc
                 limit :limit
                """)
            .param("org", here.organization().value())
            .param("state", state == null ? null : state.name())
            .param("after", after == null ? null : after.value())
            .param("text", text == null ? null : text.strip().toLowerCase(Locale.ROOT))
            .param("limit", query.size() + 1)
            .query((row, index) -> AttemptRow.attempt(row))
            .list();
    return Page.of(rows, query.size(), it -> it.id().toString());
  }

  /** The methods this organization has, offered or not. */
  public List<Method> methods() {
    var methods = new ArrayList<Method>();
    db.sql(
            """
            select id as method_id, gateway as method, enabled
              from gateway_account
             where org_id = :org
             order by id
            """)
        .param("org", here.organization().value())
        .query(row -> {
          method(row).ifPresent(methods::add);
        });
    return List.copyOf(methods);
  }

  /** None where this installation has no such gateway: one for trials where real money may move. */
  private Optional<Method> method(ResultSet row) throws SQLException {
    var id = new AccountId(row.getObject("method_id", UUID.class));
    var enabled = row.getBoolean("enabled");
    return gateways
        .find(row.getString("method"))
        .map(it -> new Method(id, it.name(), enabled, it.isTrial()));
  }
}
