package app.zaguan.payments.attempts;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.invoices.Invoicing;
import app.zaguan.identity.Auditing;
import app.zaguan.payments.Method;
import app.zaguan.payments.allocations.Allocations;
import app.zaguan.payments.allocations.Part;
import app.zaguan.payments.history.Step;
import app.zaguan.payments.history.Steps;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.money.Rounding;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that somebody begins to pay. */
@Service
@Transactional
class OpeningDesk {

  private final Documents documents;
  private final Payments payments;
  private final Attempts attempts;
  private final Standstill standstill;
  private final Invoicing invoicing;
  private final Allocations allocations;
  private final Steps steps;
  private final Auditing auditing;
  private final Clock clock;

  OpeningDesk(
      Documents documents,
      Payments payments,
      Attempts attempts,
      Standstill standstill,
      Invoicing invoicing,
      Allocations allocations,
      Steps steps,
      Auditing auditing,
      Clock clock) {
    this.documents = documents;
    this.payments = payments;
    this.attempts = attempts;
    this.standstill = standstill;
    this.invoicing = invoicing;
    this.allocations = allocations;
    this.steps = steps;
    this.auditing = auditing;
    this.clock = clock;
  }

  /** What somebody means to pay of a document; all that is due where no amount is named. */
  record Wish(DocumentId document, @Nullable Money amount) {}

  /** Stores the attempt, before any gateway hears of it. */
  public Attempt open(List<Wish> wishes, String gateway) {
    var all = wishes.stream().distinct().map(it -> payable(it.document())).toList();
    var parts = parts(wishes, all);
    var method = method(gateway);
    return standing(parts, method).orElseGet(() -> begin(all, parts, method));
  }

  private Attempt begin(List<Document> all, List<Part> parts, Method method) {
    standstill.clear(parts.stream().map(Part::document).toList());
    var amount = parts.stream().map(Part::amount).reduce(Money::plus).orElseThrow();
    var attempt = attempts.begin(purpose(all, parts), method, amount);
    allocations.add(attempt.id(), attempt.contact(), parts, true, clock.instant());
    refuseUnlessStillDue(parts);
    steps.add(attempt.id(), Step.Kind.STARTED, amount.toString());
    auditing.record(
        "payment.started",
        "payment",
        attempt.id().value(),
        Map.of("number", attempt.purpose().number(), "amount", amount.toString()));
    return attempt;
  }

  /** What was settled since the documents were read is not paid a second time. */
  private void refuseUnlessStillDue(List<Part> parts) {
    var due = invoicing.due(parts.stream().map(Part::document).toList());
    for (var part : parts) {
      var left = due.getOrDefault(part.document(), Money.zero(part.amount().currency()));
      if (part.amount().compareTo(left) > 0) {
        throw new Refused("payment.start.again");
      }
    }
  }

  /** Why somebody does not begin who was overtaken by another. */
  @Transactional(readOnly = true)
  public Refused overtaken(List<Wish> wishes) {
    return payments.holding(wishes.stream().map(Wish::document).toList()).stream()
        .filter(Attempt::holds)
        .findFirst()
        .map(standstill::underWay)
        .orElseGet(() -> new Refused("payment.start.again"));
  }

  /** Who asks again for a transfer gets the one that waits already, with its reference. */
  private Optional<Attempt> standing(List<Part> parts, Method method) {
    if (!method.isTransfer()) {
      return Optional.empty();
    }
    return allocations.holding(parts.stream().map(Part::document).toList()).stream()
        .map(attempts::lock)
        .filter(it -> it.isTransfer() && it.isOpen() && isFor(it, parts))
        .findFirst();
  }

  private boolean isFor(Attempt attempt, List<Part> parts) {
    var known =
        allocations.of(attempt.id()).stream()
            .map(it -> new Part(it.document(), it.number(), it.amount()))
            .toList();
    return known.equals(parts);
  }

  private Method method(String gateway) {
    var problems = new Problems();
    var method = payments.offered().stream().filter(it -> it.gateway().equals(gateway)).findFirst();
    problems.unless(method.isPresent(), "gateway", "payment.start.no-method").orRefuse();
    return method.orElseThrow();
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

  /** In the order of the documents' ids: the one order in which they are settled. */
  private static List<Part> parts(List<Wish> wishes, List<Document> documents) {
    if (documents.isEmpty()) {
      throw new Refused("payment.start.none");
    }
    var one = documents.getFirst();
    var parts = new ArrayList<Part>();
    for (var document : documents) {
      if (!document.currency().equals(one.currency())
          || !document.contact().equals(one.contact())) {
        throw new Refused("payment.start.currencies");
      }
      parts.add(part(document, wishes));
    }
    parts.sort(Comparator.comparing(it -> it.document().toString()));
    return parts;
  }

  private static Part part(Document document, List<Wish> wishes) {
    var amount =
        wishes.stream()
            .filter(it -> it.document().equals(document.id()))
            .map(Wish::amount)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(document.due());
    check(amount, document.due());
    var cents = Rounding.toCurrency(amount.amount(), amount.currency());
    return new Part(document.id(), String.valueOf(document.number()), cents);
  }

  private static void check(Money amount, Money due) {
    var problems = new Problems();
    var currency = due.currency();
    problems
        .unless(amount.currency().equals(currency), "amount", "payment.amount.currency", currency)
        .orRefuse();
    var decimals = amount.amount().stripTrailingZeros().scale();
    problems
        .unless(amount.isPositive(), "amount", "payment.amount.nothing")
        .unless(amount.compareTo(due) <= 0, "amount", "payment.amount.beyond-due", due)
        .unless(
            decimals <= currency.getDefaultFractionDigits(), "amount", "payment.amount.decimals")
        .orRefuse();
  }

  private static Attempt.Purpose purpose(List<Document> documents, List<Part> parts) {
    var first = parts.getFirst();
    return new Attempt.Purpose(
        first.document(),
        documents.getFirst().contact(),
        first.number(),
        documents.getFirst().paper().buyer().name(),
        parts.size());
  }
}
