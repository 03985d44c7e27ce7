package app.zaguan.payments.attempts;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.payments.AccountId;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.State;
import app.zaguan.payments.State.AwaitingPayer;
import app.zaguan.payments.State.Cancelled;
import app.zaguan.payments.State.Created;
import app.zaguan.payments.State.Failed;
import app.zaguan.payments.State.Ordered;
import app.zaguan.payments.State.Refunded;
import app.zaguan.payments.State.Succeeded;
import app.zaguan.payments.State.Unknown;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.OrganizationId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An attempt as the columns of its row, and back. */
final class AttemptRow {

  private AttemptRow() {}

  static Map<String, @Nullable Object> of(OrganizationId organization, Attempt attempt) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("org", organization.value());
    row.put("id", attempt.id().value());
    row.put("document", attempt.document().value());
    row.put("contact", attempt.contact().value());
    row.put("number", attempt.purpose().number());
    row.put("payer", attempt.purpose().payer());
    row.put("gateway", attempt.gateway());
    var account = attempt.account();
    row.put("account", account == null ? null : account.value());
    row.put("documents", attempt.purpose().documents());
    row.put("link", attempt.purpose().documents() == 1 ? attempt.document().value() : null);
    row.put("amount", attempt.amount().amount());
    row.put("currency", attempt.amount().currency().getCurrencyCode());
    var checkout = attempt.checkout();
    row.put("external", checkout == null ? null : checkout.reference());
    row.put("address", checkout == null ? null : checkout.address());
    row.put("created", Timestamp.from(attempt.createdAt()));
    row.put("next", timestamp(attempt.nextCheckAt()));
    row.put("version", attempt.version());
    putState(row, attempt.state());
    return row;
  }

  private static void putState(Map<String, @Nullable Object> row, State state) {
    row.put("state", state.name().name());
    row.put("reason", state instanceof Failed it ? it.reason().name() : null);
    row.put("since", state instanceof Unknown it ? timestamp(it.since()) : null);
    row.put("ordered", state instanceof Ordered it ? timestamp(it.at()) : null);
    var received = received(state);
    row.put("received", received == null ? null : received.amount());
    row.put("receivedCurrency", received == null ? null : received.currency().getCurrencyCode());
    row.put("applied", applied(state));
    row.put("returned", returned(state));
    row.put("undone", state instanceof Refunded it && it.undone());
    row.put("closed", timestamp(endOf(state)));
  }

  private static @Nullable Money received(State state) {
    return switch (state) {
      case Succeeded it -> it.received();
      case Refunded it -> it.received();
      case Created it -> null;
      case AwaitingPayer it -> null;
      case Ordered it -> null;
      case Unknown it -> null;
      case Failed it -> null;
      case Cancelled it -> null;
    };
  }

  private static @Nullable BigDecimal applied(State state) {
    return state instanceof Succeeded it
        ? it.applied().amount()
        : state instanceof Refunded gone ? gone.applied().amount() : null;
  }

  private static BigDecimal returned(State state) {
    return state instanceof Succeeded it
        ? it.returned().amount()
        : state instanceof Refunded gone ? gone.received().amount() : BigDecimal.ZERO;
  }

  private static @Nullable Instant endOf(State state) {
    return switch (state) {
      case Created it -> null;
      case AwaitingPayer it -> null;
      case Ordered it -> null;
      case Unknown it -> null;
      case Succeeded it -> it.at();
      case Refunded it -> it.at();
      case Failed it -> it.at();
      case Cancelled it -> it.at();
    };
  }

  static Attempt attempt(ResultSet row) throws SQLException {
    var currency = Currency.getInstance(row.getString("currency"));
    var external = row.getString("external_id");
    return new Attempt(
        new AttemptId(row.getObject("id", UUID.class)),
        new Attempt.Purpose(
            new DocumentId(row.getObject("document_id", UUID.class)),
            new ContactId(row.getObject("portal_contact_id", UUID.class)),
            row.getString("document_number"),
            row.getString("payer_name"),
            row.getInt("documents")),
        row.getString("gateway"),
        account(row),
        new Money(row.getBigDecimal("amount"), currency),
        state(row, currency),
        external == null ? null : new Attempt.Checkout(external, row.getString("address")),
        row.getTimestamp("created_at").toInstant(),
        instant(row, "next_check_at"),
        row.getInt("version"));
  }

  private static State state(ResultSet row, Currency currency) throws SQLException {
    return switch (State.Name.valueOf(row.getString("state"))) {
      case CREATED -> new Created();
      case AWAITING_PAYER -> new AwaitingPayer();
      case UNKNOWN -> new Unknown(at(row, "unknown_since"));
      case ORDERED -> new Ordered(at(row, "ordered_at"));
      case SUCCEEDED -> {
        var received = received(row);
        yield new Succeeded(
            received,
            new Money(row.getBigDecimal("applied_amount"), currency),
            new Money(row.getBigDecimal("returned_amount"), received.currency()),
            at(row, "closed_at"));
      }
      case REFUNDED ->
          new Refunded(
              received(row),
              new Money(row.getBigDecimal("applied_amount"), currency),
              row.getBoolean("undone"),
              at(row, "closed_at"));
      case FAILED ->
          new Failed(State.Reason.valueOf(row.getString("reason")), at(row, "closed_at"));
      case CANCELLED -> new Cancelled(at(row, "closed_at"));
    };
  }

  private static Money received(ResultSet row) throws SQLException {
    return new Money(
        row.getBigDecimal("received_amount"),
        Currency.getInstance(row.getString("received_currency")));
  }

  private static @Nullable AccountId account(ResultSet row) throws SQLException {
    var id = row.getObject("account_id", UUID.class);
    return id == null ? null : new AccountId(id);
  }

  private static Instant at(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(instant(row, column), column);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant at) {
    return at == null ? null : Timestamp.from(at);
  }
}
