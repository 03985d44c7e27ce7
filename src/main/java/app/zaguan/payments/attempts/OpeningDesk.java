package app.zaguan.payments.attempts;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.identity.Auditing;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.money.Rounding;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that somebody begins to pay. */
@Service
@Transactional
class OpeningDesk {

  private final Documents documents;
  private final Payments payments;
  private final Attempts attempts;
  private final Auditing auditing;

  OpeningDesk(Documents documents, Payments payments, Attempts attempts, Auditing auditing) {
    this.documents = documents;
    this.payments = payments;
    this.attempts = attempts;
    this.auditing = auditing;
  }

  /** Stores the attempt, before any gateway hears of it. */
  public Attempt open(DocumentId id, Money amount, String gateway) {
    var document = payable(id);
    var problems = new Problems();
    check(amount, document.due(), problems);
    var method =
        payments.of(id).methods().stream().filter(it -> it.gateway().equals(gateway)).findFirst();
    problems.unless(method.isPresent(), "gateway", "payment.start.no-method").orRefuse();
    var cents = Rounding.toCurrency(amount.amount(), amount.currency());
    var attempt = attempts.begin(purpose(document), method.orElseThrow(), cents);
    auditing.record(
        "payment.started",
        "payment",
        attempt.id().value(),
        Map.of("number", attempt.purpose().number(), "amount", cents.toString()));
    return attempt;
  }

  private Document payable(DocumentId id) {
    var document = documents.get(id);
    if (document.type() != DocumentType.INVOICE || document.state() != DocumentState.ISSUED) {
      throw new Refused("payment.start.not-payable");
    }
    if (!document.due().isPositive()) {
      throw new Refused("payment.start.paid");
    }
    return document;
  }

  private static void check(Money amount, Money due, Problems problems) {
    var currency = due.currency();
    problems
        .unless(amount.currency().equals(currency), "amount", "payment.amount.currency", currency)
        .orRefuse();
    var decimals = amount.amount().stripTrailingZeros().scale();
    problems
        .unless(amount.isPositive(), "amount", "payment.amount.nothing")
        .unless(amount.compareTo(due) <= 0, "amount", "payment.amount.beyond-due", due)
        .unless(
            decimals <= currency.getDefaultFractionDigits(), "amount", "payment.amount.decimals");
  }

  private static Attempt.Purpose purpose(Document document) {
    return new Attempt.Purpose(
        document.id(),
        document.contact(),
        Objects.requireNonNull(document.number()),
        document.paper().buyer().name());
  }
}
