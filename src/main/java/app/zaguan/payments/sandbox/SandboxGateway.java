package app.zaguan.payments.sandbox;

import app.zaguan.payments.AttemptId;
import app.zaguan.payments.RefundId;
import app.zaguan.payments.State;
import app.zaguan.payments.attempts.Attempt.Checkout;
import app.zaguan.payments.gateways.Account;
import app.zaguan.payments.gateways.Answer;
import app.zaguan.payments.gateways.Cancels;
import app.zaguan.payments.gateways.Charge;
import app.zaguan.payments.gateways.PaymentGateway;
import app.zaguan.payments.gateways.Refunds;
import app.zaguan.payments.gateways.SendsEvents;
import app.zaguan.shared.money.Money;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sandbox as we see it: a gateway like any other, behind HTTP. */
@Component
class SandboxGateway implements PaymentGateway, Cancels, SendsEvents, Refunds {

  static final String NAME = "sandbox";

  private final SandboxClient client;
  private final JsonMapper json;
  private final Clock clock;

  SandboxGateway(SandboxClient client, JsonMapper json, Clock clock) {
    this.client = client;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean isTrial() {
    return true;
  }

  @Override
  public Answer start(Account account, Charge charge) {
    var order =
        Map.of(
            "key", charge.attempt().toString(),
            "amount", charge.amount().amount().toPlainString(),
            "currency", charge.amount().currency().getCurrencyCode(),
            "description", charge.description(),
            "merchant", charge.merchant(),
            "language", charge.language().getLanguage(),
            "returnPath", charge.returnPath());
    return answer(client.post(account, "", json.writeValueAsBytes(order)));
  }

  @Override
  public Answer ask(Account account, AttemptId attempt) {
    return answer(client.get(account, "/" + attempt));
  }

  @Override
  public Answer cancel(Account account, AttemptId attempt) {
    return answer(client.post(account, "/" + attempt + "/cancellation", new byte[0]));
  }

  @Override
  public Refunds.Outcome refund(Account account, AttemptId attempt, RefundId refund, Money amount) {
    var order =
        Map.of(
            "key", refund.toString(),
            "amount", amount.amount().toPlainString(),
            "currency", amount.currency().getCurrencyCode());
    var place = "/" + attempt + "/refunds";
    return refunded(client.post(account, place, json.writeValueAsBytes(order)));
  }

  @Override
  public Refunds.Outcome askRefund(Account account, AttemptId attempt, RefundId refund) {
    return refunded(client.get(account, "/" + attempt + "/refunds/" + refund));
  }

  private Refunds.Outcome refunded(SandboxClient.Reply reply) {
    return switch (reply) {
      case SandboxClient.Reply.Nothing it -> new Refunds.Outcome.NoAnswer(it.why());
      case SandboxClient.Reply.Said it when it.status() == 404 -> new Refunds.Outcome.NotKnown();
      case SandboxClient.Reply.Said it when it.status() == 422 -> new Refunds.Outcome.Declined();
      case SandboxClient.Reply.Said it when it.status() / 100 == 2 -> readRefund(it.body());
      case SandboxClient.Reply.Said it -> new Refunds.Outcome.NoAnswer("status " + it.status());
    };
  }

  private Refunds.Outcome readRefund(byte[] body) {
    try {
      return switch (text(json.readTree(body), "state")) {
        case "refunded" -> new Refunds.Outcome.Done();
        case "refused" -> new Refunds.Outcome.Declined();
        default -> new Refunds.Outcome.NoAnswer("state");
      };
    } catch (JacksonException | IllegalArgumentException unreadable) {
      return new Refunds.Outcome.NoAnswer("content");
    }
  }

  @Override
  public Reading read(String secret, Notice notice) {
    var header = notice.header().apply(Signature.HEADER);
    if (!Signature.isGenuine(header, secret, clock.instant(), notice.body())) {
      return new Reading.Refused("signature");
    }
    try {
      var event = json.readTree(notice.body());
      var attempt = new AttemptId(UUID.fromString(text(event, "key")));
      return new Reading.Genuine(text(event, "id"), text(event, "type"), attempt);
    } catch (JacksonException | IllegalArgumentException unreadable) {
      return new Reading.Refused("content");
    }
  }

  private Answer answer(SandboxClient.Reply reply) {
    return switch (reply) {
      case SandboxClient.Reply.Nothing it -> new Answer.NoAnswer(it.why());
      case SandboxClient.Reply.Said it when it.status() == 404 -> new Answer.NotKnown();
      case SandboxClient.Reply.Said it when it.status() / 100 == 2 -> read(it.body());
      case SandboxClient.Reply.Said it when it.status() == 422 ->
          new Answer.Failed(State.Reason.REFUSED);
      case SandboxClient.Reply.Said it -> new Answer.NoAnswer("status " + it.status());
    };
  }

  /** What cannot be understood is no answer. */
  private Answer read(byte[] body) {
    try {
      var payment = json.readTree(body);
      var checkout = new Checkout(text(payment, "reference"), text(payment, "address"));
      return switch (text(payment, "state")) {
        case "open" -> new Answer.Pending(checkout);
        case "paid" -> new Answer.Paid(checkout, money(payment));
        case "declined" -> new Answer.Failed(State.Reason.DECLINED);
        case "expired" -> new Answer.Failed(State.Reason.EXPIRED);
        case "cancelled" -> new Answer.Cancelled();
        default -> new Answer.NoAnswer("state");
      };
    } catch (JacksonException | IllegalArgumentException unreadable) {
      return new Answer.NoAnswer("content");
    }
  }

  private static Money money(JsonNode payment) {
    return Money.of(text(payment, "paid"), text(payment, "currency"));
  }

  private static String text(JsonNode node, String field) {
    var value = node.path(field);
    if (!value.isString()) {
      throw new IllegalArgumentException("no " + field);
    }
    return value.stringValue();
  }
}
